package cn.linkage.school.need.adapter.persistence;

import cn.linkage.school.need.application.ImportedNeeds;
import cn.linkage.starter.imports.RowDigest;
import java.util.UUID;
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
    public boolean knows(UUID schoolId, String says) {
        return jdbc.sql("""
            select exists (select 1 from imported_need
              where school_id = :school and row_digest = :digest)\
            """)
                .param("school", schoolId)
                .param("digest", RowDigest.of(says))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void keep(UUID schoolId, String says, UUID needId) {
        jdbc.sql("""
            insert into imported_need (school_id, row_digest, need_id)
            values (:school, :digest, :need)\
            """)
                .param("school", schoolId)
                .param("digest", RowDigest.of(says))
                .param("need", needId)
                .update();
    }
}
