package cn.linkage.school.registration;

import java.util.Optional;
import java.util.UUID;

/** Who filed an application; what the access table has to know of applications. */
public interface Applicants {

    Optional<UUID> applicantOf(UUID applicationId);
}
