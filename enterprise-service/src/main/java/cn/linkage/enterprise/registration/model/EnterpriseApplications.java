package cn.linkage.enterprise.registration.model;

import java.util.Optional;
import java.util.UUID;

/** All applications. Every write stores the application and its audit row together, in the caller's transaction. */
public interface EnterpriseApplications {

    /** Adds a filed application; false, and nothing written, where the applicant has one pending for the code and role. */
    boolean file(EnterpriseApplication application);

    /** The application, locked until the transaction ends, so that two officers cannot decide at once. */
    Optional<EnterpriseApplication> findLocked(UUID id);

    void save(EnterpriseApplication application);
}
