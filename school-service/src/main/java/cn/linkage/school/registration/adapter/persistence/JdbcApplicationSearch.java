package cn.linkage.school.registration.adapter.persistence;

import cn.linkage.school.registration.Applicants;
import cn.linkage.school.registration.application.ApplicationSearch;
import cn.linkage.school.registration.application.ListedApplication;
import cn.linkage.school.registration.model.ApplicationState;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link ApplicationSearch} and {@link Applicants} by SQL. */
@Repository
class JdbcApplicationSearch implements ApplicationSearch, Applicants {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String LISTED = """
            select a.*, s.id as registered_school_id
            from school_application a left join school s on s.code = a.code
            where\s""";

    private final JdbcClient jdbc;

    JdbcApplicationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<ListedApplication> find(
            @Nullable UUID applicantId, @Nullable ApplicationState state, @Nullable Cursor after, Limit limit) {
        List<ListedApplication> found = jdbc.sql(LISTED + """
                        a.id < :after
                          and (cast(:applicant as uuid) is null or a.applicant_id = :applicant)
                          and (cast(:state as text) is null or a.state = :state)
                        order by a.id desc limit :limit""")
                .param("after", after == null ? AFTER_ALL : after.uuid(0))
                .param("applicant", applicantId)
                .param("state", state == null ? null : state.name())
                .param("limit", limit.plusOne())
                .query(JdbcApplicationSearch::listed)
                .list();
        return Page.of(found, limit, listed -> Cursor.of(listed.application().id()));
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
