package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.EnterpriseKind;
import java.util.Optional;
import java.util.UUID;

/** Every assessment. Each write stores row and audit together, in the caller's transaction. */
public interface Assessments {

    /** What kind the register says an enterprise is; empty where it lacks the enterprise. */
    Optional<EnterpriseKind> kindOf(UUID enterpriseId);

    Optional<Assessment> find(UUID enterpriseId, UUID assessmentId);

    /** Whether it was added; not where the enterprise has an assessment of that day already. */
    boolean add(Assessment assessment);

    /** Stores a correction; fails with an optimistic lock where the version before is no longer the stored one. */
    void correct(Assessment assessment);
}
