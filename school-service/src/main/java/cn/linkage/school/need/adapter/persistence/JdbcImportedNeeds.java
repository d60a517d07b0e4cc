package cn.linkage.school.need.adapter.persistence;

import cn.linkage.school.need.application.ImportedNeeds;
import cn.linkage.starter.imports.RowDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link ImportedNeeds} in the table {@code imported_need}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcImportedNeeds implements ImportedNeeds {

    private final JdbcClient jdbc;

    JdbcImportedNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Origin> known(Collection<Origin> origins) {
        List<Origin> asked = List.copyOf(origins);
        return jdbc
                .sql("""
            select number from unnest(cast(:schools as uuid[]), cast(:digests as text[])) with ordinality
              as asked (school_id, digest, number)
            join imported_need there
              on there.school_id = asked.school_id and there.row_digest = decode(asked.digest, 'hex')\
            """)
                .param("schools", schools(asked))
                .param("digests", digests(asked))
                .query(Long.class)
                .list()
                .stream()
                .map(number -> asked.get(Math.toIntExact(number) - 1))
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(Map<Origin, UUID> needByOrigin) {
        List<Origin> origins = List.copyOf(needByOrigin.keySet());
        jdbc.sql("""
            insert into imported_need (school_id, row_digest, need_id)
            select school_id, decode(digest, 'hex'), need_id
            from unnest(cast(:schools as uuid[]), cast(:digests as text[]), cast(:needs as uuid[]))
              as said (school_id, digest, need_id)\
            """)
                .param("schools", schools(origins))
                .param("digests", digests(origins))
                .param(
                        "needs",
                        origins.stream()
                                .map(origin -> String.valueOf(needByOrigin.get(origin)))
                                .toArray(String[]::new))
                .update();
    }

    private static String[] schools(List<Origin> origins) {
        return origins.stream().map(origin -> origin.schoolId().toString()).toArray(String[]::new);
    }

    private static String[] digests(List<Origin> origins) {
        return origins.stream()
                .map(origin -> HexFormat.of().formatHex(RowDigest.of(origin.says())))
                .toArray(String[]::new);
    }
}
