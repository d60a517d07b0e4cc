package cn.linkage.school.registration.adapter.persistence;

import cn.linkage.school.registration.Applicants;
import cn.linkage.school.registration.application.ApplicationSearch;
import cn.linkage.school.registration.application.ListedApplication;
import cn.linkage.school.registration.model.ApplicationState;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link ApplicationSearch} and {@link Applicants} by SQL. */
@Repository
class JdbcApplicationSearch implements ApplicationSearch, Applicants {

    /** Ids sort by when the applications were filed. */
    private static final SortKeys<ListedApplication> KEYS = SortKeys.unique(
                    "a.id",
                    KeyType.ID,
                    (ListedApplication listed) -> listed.application().id())
            .byUnique("filedAt")
            .by(
                    "name",
                    "a.name",
                    KeyType.TEXT,
                    listed -> listed.application().facts().name());

    private static final String LISTED = """
            select a.*, s.id as registered_school_id
            from school_application a left join school s on s.code = a.code
            where\s""";

    private final JdbcClient jdbc;
    private final Lists lists;

    JdbcApplicationSearch(JdbcClient jdbc, Lists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Rows<ListedApplication> list(@Nullable UUID applicantId, @Nullable ApplicationState state) {
        return lists.list("school-applications", LISTED + "true", KEYS, JdbcApplicationSearch::listed)
                .and("a.applicant_id = :applicant", "applicant", applicantId)
                .and("a.state = :state", "state", state);
    }

    @Override
    public Optional<ListedApplication> find(UUID applicationId) {
        return jdbc.sql(LISTED + "a.id = :id")
                .param("id", applicationId)
                .query(JdbcApplicationSearch::listed)
                .optional();
    }

    @Override
    public Optional<UUID> applicantOf(UUID applicationId) {
        return jdbc.sql("select applicant_id from school_application where id = :id")
                .param("id", applicationId)
                .query(UUID.class)
                .optional();
    }

    private static ListedApplication listed(ResultSet row, int number) throws SQLException {
        return new ListedApplication(
                ApplicationRows.read(row, number), row.getObject("registered_school_id", UUID.class));
    }
}
