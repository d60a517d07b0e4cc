package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.ApplicationResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rejects an application with a reason. */
@Service
public class RejectApplication {

    private final CloseApplication closing;

    public RejectApplication(CloseApplication closing) {
        this.closing = closing;
    }

    @Transactional
    public ApplicationResult reject(RejectApplicationCommand command) {
        return closing.close(
                command.applicationId(),
                command.version(),
                (application, now) -> application.reject(command.officer(), command.reason(), now));
    }
}
