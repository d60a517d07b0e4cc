package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.ApplicationResult;
import cn.linkage.school.registration.model.ApplicationResult.Changed;
import cn.linkage.school.registration.model.SchoolApplication;
import cn.linkage.school.registration.model.SchoolApplications;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
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

    ApplicationResult close(UUID applicationId, BiFunction<SchoolApplication, Instant, ApplicationResult> ending) {
        SchoolApplication application = applications.findLocked(applicationId).orElseThrow(ProblemException::notFound);
        ApplicationResult result = ending.apply(application, clock.instant());
        if (result instanceof Changed(SchoolApplication closed)) {
            applications.save(closed);
        }
        return result;
    }
}
