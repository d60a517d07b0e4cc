package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.ApplicationResult;
import cn.linkage.school.registration.model.ApplicationResult.Changed;
import cn.linkage.school.registration.model.SchoolApplication;
import cn.linkage.school.registration.model.SchoolApplications;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way an application ends without a membership: lock, ask it, store. Belongs to the use case's transaction. */
@Component
class CloseApplication {

    private final SchoolApplications applications;
    private final Clock clock;

    CloseApplication(SchoolApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /**
     * Ends an application.
     *
     * @param version the version that was seen; null to end whatever it says now
     */
    ApplicationResult close(
            UUID applicationId,
            @Nullable Long version,
            BiFunction<SchoolApplication, Instant, ApplicationResult> ending) {
        SchoolApplication application = applications.findLocked(applicationId).orElseThrow(ProblemException::notFound);
        if (version != null) {
            ETags.requireSame(version, application.version());
        }
        ApplicationResult result = ending.apply(application, clock.instant());
        if (result instanceof Changed(SchoolApplication closed)) {
            applications.save(closed);
        }
        return result;
    }
}
