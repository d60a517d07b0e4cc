package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.starter.imports.ImportedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which offers came from files, in the table {@code imported_offer}. */
@Repository
class JdbcImportedOffers extends ImportedRows {

    JdbcImportedOffers(JdbcClient jdbc) {
        super(jdbc, "imported_offer", "enterprise_id", "offer_id");
    }
}
