package cn.linkage.enterprise.enterprise.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.enterprise.application.EnterpriseFilter;
import cn.linkage.enterprise.enterprise.application.EnterpriseSearch;
import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.enterprise.enterprise.model.Enterprises;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.ListQuery;
import cn.linkage.starter.paging.Page;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** {@link EnterpriseSearch} on the table {@code enterprise}. */
@Repository
@Transactional(readOnly = true)
class JdbcEnterpriseSearch implements EnterpriseSearch {

    private final JdbcClient jdbc;
    private final Enterprises enterprises;

    JdbcEnterpriseSearch(JdbcClient jdbc, Enterprises enterprises) {
        this.jdbc = jdbc;
        this.enterprises = enterprises;
    }

    @Override
    public Page<Enterprise> list(EnterpriseFilter filter, @Nullable String cursor, Limit limit) {
        County county = filter.county();
        EnterpriseKind kind = filter.kind();
        Cursor after = Cursor.decode(cursor, 2);
        ListQuery query = ListQuery.of("select * from enterprise where true")
                .and("county_code = :county", "county", county == null ? null : county.code())
                .and("kind = :kind", "kind", kind == null ? null : kind.name())
                .andContains("(name ilike :text or credit_code ilike :text)", "text", filter.text());
        if (after != null) {
            query.and("(name, id) > (:name, :id)", Map.of("name", after.text(0), "id", after.uuid(1)));
        }
        return query.page(
                jdbc,
                "name, id",
                limit,
                JdbcEnterprises::read,
                enterprise -> Cursor.of(enterprise.facts().name(), enterprise.id()));
    }

    @Override
    public Optional<Enterprise> find(UUID enterpriseId) {
        return enterprises.find(enterpriseId);
    }
}
