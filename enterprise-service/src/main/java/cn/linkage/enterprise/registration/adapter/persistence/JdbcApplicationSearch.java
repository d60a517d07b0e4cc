package cn.linkage.enterprise.registration.adapter.persistence;

import cn.linkage.enterprise.registration.ApplicationOwners;
import cn.linkage.enterprise.registration.application.ApplicationSearch;
import cn.linkage.enterprise.registration.model.ApplicationState;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.ListQuery;
import cn.linkage.starter.paging.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** {@link ApplicationSearch} and {@link ApplicationOwners} on the table {@code enterprise_application}. */
@Repository
@Transactional(readOnly = true)
class JdbcApplicationSearch implements ApplicationSearch, ApplicationOwners {

    private static final String SELECT = """
            select a.*, e.id as known_enterprise_id
            from enterprise_application a left join enterprise e on e.credit_code = a.credit_code where\s""";

    private final JdbcClient jdbc;
    private final ApplicationRows rows;

    JdbcApplicationSearch(JdbcClient jdbc, ApplicationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Page<ListedApplication> list(
            @Nullable UUID applicantId, @Nullable ApplicationState state, @Nullable String cursor, Limit limit) {
        Cursor after = Cursor.decode(cursor, 1);
        return ListQuery.of(SELECT + "true")
                .and("a.applicant_id = :applicant", "applicant", applicantId)
                .and("a.state = :state", "state", state == null ? null : state.name())
                .and("a.id < :after", "after", after == null ? null : after.uuid(0))
                .page(
                        jdbc,
                        "a.id desc",
                        limit,
                        this::listed,
                        listed -> Cursor.of(listed.application().id()));
    }

    @Override
    public Optional<ListedApplication> find(UUID applicationId) {
        return jdbc.sql(SELECT + "a.id = :id")
                .param("id", applicationId)
                .query(this::listed)
                .optional();
    }

    @Override
    public Optional<UUID> applicantOf(UUID applicationId) {
        return jdbc.sql("select applicant_id from enterprise_application where id = :id")
                .param("id", applicationId)
                .query(UUID.class)
                .optional();
    }

    private ListedApplication listed(ResultSet row, int number) throws SQLException {
        return new ListedApplication(rows.read(row, number), row.getObject("known_enterprise_id", UUID.class));
    }
}
