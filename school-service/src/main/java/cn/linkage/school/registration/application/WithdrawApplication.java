package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.ApplicationResult;
import cn.linkage.school.registration.model.SchoolApplication;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application back, by its applicant. */
@Service
public class WithdrawApplication {

    private final CloseApplication closing;

    public WithdrawApplication(CloseApplication closing) {
        this.closing = closing;
    }

    @Transactional
    public ApplicationResult withdraw(UUID applicationId) {
        return closing.close(applicationId, SchoolApplication::withdraw);
    }
}
