package cn.linkage.enterprise.registration;

import java.util.Optional;
import java.util.UUID;

/** Whose an application is; what the access table has to know of applications. */
public interface ApplicationOwners {

    Optional<UUID> applicantOf(UUID applicationId);
}
