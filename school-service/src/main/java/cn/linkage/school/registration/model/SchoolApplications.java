package cn.linkage.school.registration.model;

import java.util.Optional;
import java.util.UUID;

/** All applications. Every write stores the application and its audit row together, in the caller's transaction. */
public interface SchoolApplications {

    /** Adds a filed application; false, and nothing written, where the applicant has one pending for the code and role. */
    boolean file(SchoolApplication application);

    /** The application, locked until the transaction ends, so that two officers cannot decide at once. */
    Optional<SchoolApplication> findLocked(UUID id);

    /** Stores the decision; fails with an optimistic lock where the version before is no longer the stored one. */
    void save(SchoolApplication decided);
}
