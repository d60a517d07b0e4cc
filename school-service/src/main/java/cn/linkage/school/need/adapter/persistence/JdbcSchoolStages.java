package cn.linkage.school.need.adapter.persistence;

import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.school.need.application.SchoolStages;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link SchoolStages} from the register. */
@Repository
class JdbcSchoolStages implements SchoolStages {

    private final JdbcClient jdbc;

    JdbcSchoolStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SchoolStage stageOf(UUID schoolId) {
        return SchoolStage.valueOf(jdbc.sql("select stage from school where id = :id")
                .param("id", schoolId)
                .query(String.class)
                .single());
    }
}
