package cn.linkage.school.registration.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rejection of an application.
 *
 * @param reason is told to the applicant
 * @param version the version that the officer saw; null to act on whatever it says now
 */
public record RejectApplicationCommand(
        UUID applicationId,
        UUID officer,
        String reason,
        @Nullable Long version) {}
