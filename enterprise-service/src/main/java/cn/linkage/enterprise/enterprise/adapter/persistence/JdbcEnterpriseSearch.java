package cn.linkage.enterprise.enterprise.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.enterprise.enterprise.application.EnterpriseFilter;
import cn.linkage.enterprise.enterprise.application.EnterpriseSearch;
import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.enterprise.enterprise.model.Enterprises;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** {@link EnterpriseSearch} on the table {@code enterprise}. */
@Repository
@Transactional(readOnly = true)
class JdbcEnterpriseSearch implements EnterpriseSearch {

    private static final SortKeys<Enterprise> KEYS = SortKeys.unique("id", KeyType.ID, Enterprise::id)
            .by("name", "name", KeyType.TEXT, enterprise -> enterprise.facts().name())
            .by("verifiedAt", "verified_at", KeyType.MOMENT, Enterprise::verifiedAt);

    private final Lists lists;
    private final Enterprises enterprises;

    JdbcEnterpriseSearch(Lists lists, Enterprises enterprises) {
        this.lists = lists;
        this.enterprises = enterprises;
    }

    @Override
    public Rows<Enterprise> list(EnterpriseFilter filter) {
        County county = filter.county();
        return lists.list("enterprises", "select * from enterprise where true", KEYS, JdbcEnterprises::read)
                .and("county_code = :county", "county", county == null ? null : county.code())
                .and("kind = :kind", "kind", filter.kind())
                .andWords("search_text", filter.text());
    }

    @Override
    public Optional<Enterprise> find(UUID enterpriseId) {
        return enterprises.find(enterpriseId);
    }
}
