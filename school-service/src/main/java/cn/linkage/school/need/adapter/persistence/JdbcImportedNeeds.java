package cn.linkage.school.need.adapter.persistence;

import cn.linkage.school.need.application.ImportedNeeds;
import cn.linkage.starter.imports.RowDigest;
import java.util.Collection;
import java.util.HexFormat;
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
    public Set<String> knownOf(UUID schoolId, Collection<String> says) {
        Map<String, String> sayingByDigest =
                says.stream().distinct().collect(Collectors.toMap(JdbcImportedNeeds::digest, saying -> saying));
        return jdbc
                .sql("""
            select encode(row_digest, 'hex') from imported_need
            where school_id = :school
              and row_digest in (select decode(digest, 'hex') from unnest(cast(:digests as text[])) digest)\
            """)
                .param("school", schoolId)
                .param("digests", sayingByDigest.keySet().toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(sayingByDigest::get)
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(UUID schoolId, Map<String, UUID> needBySaying) {
        jdbc.sql("""
            insert into imported_need (school_id, row_digest, need_id)
            select :school, decode(digest, 'hex'), need_id
            from unnest(cast(:digests as text[]), cast(:needs as uuid[])) as said (digest, need_id)\
            """)
                .param("school", schoolId)
                .param(
                        "digests",
                        needBySaying.keySet().stream()
                                .map(JdbcImportedNeeds::digest)
                                .toArray(String[]::new))
                .param(
                        "needs",
                        needBySaying.values().stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    private static String digest(String says) {
        return HexFormat.of().formatHex(RowDigest.of(says));
    }
}
