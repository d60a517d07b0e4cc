package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.ApplicationResult;
import cn.linkage.school.registration.model.SchoolApplication;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application back, by its applicant. */
@Service
public class WithdrawApplication {

    private final CloseApplication closing;

    public WithdrawApplication(CloseApplication closing) {
        this.closing = closing;
    }

    /** Takes it back; refused where a version was seen that is not the present one. */
    @Transactional
    public ApplicationResult withdraw(UUID applicationId, @Nullable Long version) {
        return closing.close(applicationId, version, SchoolApplication::withdraw);
    }
}
