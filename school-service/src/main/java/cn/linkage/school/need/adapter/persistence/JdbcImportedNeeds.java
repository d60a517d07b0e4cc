package cn.linkage.school.need.adapter.persistence;

import cn.linkage.starter.imports.ImportedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which needs came from files, in the table {@code imported_need}. */
@Repository
class JdbcImportedNeeds extends ImportedRows {

    JdbcImportedNeeds(JdbcClient jdbc) {
        super(jdbc, "imported_need", "school_id", "need_id");
    }
}
