package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.enterprise.offer.application.ImportedOffers;
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

/** {@link ImportedOffers} in the table {@code imported_offer}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcImportedOffers implements ImportedOffers {

    private final JdbcClient jdbc;

    JdbcImportedOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Origin> known(Collection<Origin> origins) {
        List<Origin> asked = List.copyOf(origins);
        return jdbc
                .sql("""
            select number from unnest(cast(:enterprises as uuid[]), cast(:digests as text[])) with ordinality
              as asked (enterprise_id, digest, number)
            join imported_offer there
              on there.enterprise_id = asked.enterprise_id and there.row_digest = decode(asked.digest, 'hex')\
            """)
                .param("enterprises", enterprises(asked))
                .param("digests", digests(asked))
                .query(Long.class)
                .list()
                .stream()
                .map(number -> asked.get(Math.toIntExact(number) - 1))
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(Map<Origin, UUID> offerByOrigin) {
        List<Origin> origins = List.copyOf(offerByOrigin.keySet());
        jdbc.sql("""
            insert into imported_offer (enterprise_id, row_digest, offer_id)
            select enterprise_id, decode(digest, 'hex'), offer_id
            from unnest(cast(:enterprises as uuid[]), cast(:digests as text[]), cast(:offers as uuid[]))
              as said (enterprise_id, digest, offer_id)\
            """)
                .param("enterprises", enterprises(origins))
                .param("digests", digests(origins))
                .param(
                        "offers",
                        origins.stream()
                                .map(origin -> String.valueOf(offerByOrigin.get(origin)))
                                .toArray(String[]::new))
                .update();
    }

    private static String[] enterprises(List<Origin> origins) {
        return origins.stream().map(origin -> origin.enterpriseId().toString()).toArray(String[]::new);
    }

    private static String[] digests(List<Origin> origins) {
        return origins.stream()
                .map(origin -> HexFormat.of().formatHex(RowDigest.of(origin.says())))
                .toArray(String[]::new);
    }
}
