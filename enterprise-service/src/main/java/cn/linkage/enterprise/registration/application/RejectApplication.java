package cn.linkage.enterprise.registration.application;

import cn.linkage.enterprise.registration.model.ApplicationResult;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rejects an application and tells the applicant why. */
@Service
public class RejectApplication {

    private final ApplicationChange change;
    private final Clock clock;

    RejectApplication(ApplicationChange change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    public ApplicationResult reject(DecisionCommand command, String reason) {
        return change.apply(command, application -> application.reject(command.by(), reason, clock.instant()));
    }
}
