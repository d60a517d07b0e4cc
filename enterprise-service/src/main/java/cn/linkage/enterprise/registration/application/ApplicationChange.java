package cn.linkage.enterprise.registration.application;

import cn.linkage.enterprise.registration.model.ApplicationResult;
import cn.linkage.enterprise.registration.model.EnterpriseApplication;
import cn.linkage.enterprise.registration.model.EnterpriseApplications;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The way every decision goes: lock, ask the application, store what changed. Belongs to the use case's transaction. */
@Component
class ApplicationChange {

    private final EnterpriseApplications applications;

    ApplicationChange(EnterpriseApplications applications) {
        this.applications = applications;
    }

    ApplicationResult apply(DecisionCommand command, Function<EnterpriseApplication, ApplicationResult> action) {
        EnterpriseApplication application =
                applications.findLocked(command.applicationId()).orElseThrow(ProblemException::notFound);
        Long version = command.version();
        if (version != null) {
            ETags.requireSame(version, application.version());
        }
        ApplicationResult result = action.apply(application);
        if (result instanceof ApplicationResult.Changed changed) {
            applications.save(changed.application());
        }
        return result;
    }
}
