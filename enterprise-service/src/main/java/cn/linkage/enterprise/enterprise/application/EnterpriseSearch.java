package cn.linkage.enterprise.enterprise.application;

import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.starter.list.Rows;
import java.util.Optional;
import java.util.UUID;

/** Reads the register for showing, by {@code name} or {@code verifiedAt}. All of it is public. */
public interface EnterpriseSearch {

    Rows<Enterprise> list(EnterpriseFilter filter);

    Optional<Enterprise> find(UUID enterpriseId);
}
