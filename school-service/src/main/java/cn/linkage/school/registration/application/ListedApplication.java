package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.SchoolApplication;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application together with the school it is about.
 *
 * @param registeredSchoolId the school that stands in the register under the code; null where none does
 */
public record ListedApplication(
        SchoolApplication application, @Nullable UUID registeredSchoolId) {}
