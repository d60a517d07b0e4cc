package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.enterprise.offer.application.ImportedOffers;
import cn.linkage.starter.imports.RowDigest;
import java.util.UUID;
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
    public boolean knows(UUID enterpriseId, String says) {
        return jdbc.sql("""
            select exists (select 1 from imported_offer
              where enterprise_id = :enterprise and row_digest = :digest)\
            """)
                .param("enterprise", enterpriseId)
                .param("digest", RowDigest.of(says))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void keep(UUID enterpriseId, String says, UUID offerId) {
        jdbc.sql("""
            insert into imported_offer (enterprise_id, row_digest, offer_id)
            values (:enterprise, :digest, :offer)\
            """)
                .param("enterprise", enterpriseId)
                .param("digest", RowDigest.of(says))
                .param("offer", offerId)
                .update();
    }
}
