package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.enterprise.offer.application.ImportedOffers;
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

/** {@link ImportedOffers} in the table {@code imported_offer}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcImportedOffers implements ImportedOffers {

    private final JdbcClient jdbc;

    JdbcImportedOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> knownOf(UUID enterpriseId, Collection<String> says) {
        Map<String, String> sayingByDigest =
                says.stream().distinct().collect(Collectors.toMap(JdbcImportedOffers::digest, saying -> saying));
        return jdbc
                .sql("""
            select encode(row_digest, 'hex') from imported_offer
            where enterprise_id = :enterprise
              and row_digest in (select decode(digest, 'hex') from unnest(cast(:digests as text[])) digest)\
            """)
                .param("enterprise", enterpriseId)
                .param("digests", sayingByDigest.keySet().toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(sayingByDigest::get)
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(UUID enterpriseId, Map<String, UUID> offerBySaying) {
        jdbc.sql("""
            insert into imported_offer (enterprise_id, row_digest, offer_id)
            select :enterprise, decode(digest, 'hex'), offer_id
            from unnest(cast(:digests as text[]), cast(:offers as uuid[])) as said (digest, offer_id)\
            """)
                .param("enterprise", enterpriseId)
                .param(
                        "digests",
                        offerBySaying.keySet().stream()
                                .map(JdbcImportedOffers::digest)
                                .toArray(String[]::new))
                .param(
                        "offers",
                        offerBySaying.values().stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    private static String digest(String says) {
        return HexFormat.of().formatHex(RowDigest.of(says));
    }
}
