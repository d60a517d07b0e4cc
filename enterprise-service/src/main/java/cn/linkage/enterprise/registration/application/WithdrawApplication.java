package cn.linkage.enterprise.registration.application;

import cn.linkage.enterprise.registration.model.ApplicationResult;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one's own application back. */
@Service
public class WithdrawApplication {

    private final ApplicationChange change;
    private final Clock clock;

    WithdrawApplication(ApplicationChange change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    public ApplicationResult withdraw(DecisionCommand command) {
        return change.apply(command, application -> application.withdraw(clock.instant()));
    }
}
