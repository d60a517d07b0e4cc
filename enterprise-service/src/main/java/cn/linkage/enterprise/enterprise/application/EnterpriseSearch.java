package cn.linkage.enterprise.enterprise.application;

import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the register for showing, by name. All of it is public. */
public interface EnterpriseSearch {

    Page<Enterprise> list(EnterpriseFilter filter, @Nullable String cursor, Limit limit);

    Optional<Enterprise> find(UUID enterpriseId);
}
