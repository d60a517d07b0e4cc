package cn.linkage.school.registration.application;

import java.util.UUID;

/**
 * The rejection of an application.
 *
 * @param reason is told to the applicant
 */
public record RejectApplicationCommand(UUID applicationId, UUID officer, String reason) {}
