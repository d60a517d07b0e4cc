package cn.linkage.enterprise.registration.adapter.persistence;

import cn.linkage.enterprise.registration.ApplicationOwners;
import cn.linkage.enterprise.registration.application.ApplicationSearch;
import cn.linkage.enterprise.registration.model.ApplicationState;
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
import org.springframework.transaction.annotation.Transactional;

/** {@link ApplicationSearch} and {@link ApplicationOwners} on the table {@code enterprise_application}. */
@Repository
@Transactional(readOnly = true)
class JdbcApplicationSearch implements ApplicationSearch, ApplicationOwners {

    private static final String SELECT = """
            select a.*, e.id as known_enterprise_id
            from enterprise_application a left join enterprise e on e.credit_code = a.credit_code where\s""";

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

    private final JdbcClient jdbc;
    private final Lists lists;
    private final ApplicationRows rows;

    JdbcApplicationSearch(JdbcClient jdbc, Lists lists, ApplicationRows rows) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.rows = rows;
    }

    @Override
    public Rows<ListedApplication> list(@Nullable UUID applicantId, @Nullable ApplicationState state) {
        return lists.list("enterprise-applications", SELECT + "true", KEYS, this::listed)
                .and("a.applicant_id = :applicant", "applicant", applicantId)
                .and("a.state = :state", "state", state);
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
