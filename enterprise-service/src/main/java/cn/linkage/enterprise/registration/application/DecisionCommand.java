package cn.linkage.enterprise.registration.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application to end.
 *
 * @param by who ends the application: an officer or the applicant
 * @param version the version that they saw; null to act on whatever it says now
 */
public record DecisionCommand(
        UUID applicationId, UUID by, @Nullable Long version) {}
