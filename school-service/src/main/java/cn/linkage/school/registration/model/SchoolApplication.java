package cn.linkage.school.registration.model;

import cn.linkage.school.registration.model.ApplicationResult.Changed;
import cn.linkage.school.registration.model.ApplicationResult.Reason;
import cn.linkage.school.registration.model.ApplicationResult.Refused;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's wish to act for a school.
 *
 * <p>Life: PENDING when filed; the education bureau approves or rejects it, or the applicant withdraws it; each of these
 * is final. The first approval for a code enters the school into the register, later ones add a person to it. The
 * contact given with it is kept apart, encrypted.
 *
 * @param decision null while pending
 * @param version 1 when filed, one more with every change
 */
public record SchoolApplication(
        UUID id,
        UUID applicantId,
        SchoolCode code,
        SchoolFacts facts,
        RequestedRole role,
        ApplicationState state,
        Instant filedAt,
        @Nullable Decision decision,
        long version) {

    public static SchoolApplication filed(
            UUID id, UUID applicantId, SchoolCode code, SchoolFacts facts, RequestedRole role, Instant at) {
        return new SchoolApplication(id, applicantId, code, facts, role, ApplicationState.PENDING, at, null, 1);
    }

    public boolean isPending() {
        return state == ApplicationState.PENDING;
    }

    public List<Warning> warnings() {
        return code.isOfHomeProvince() ? List.of() : List.of(Warning.OTHER_PROVINCE);
    }

    public ApplicationResult approve(UUID officer, UUID schoolId, Instant at) {
        return end(ApplicationState.APPROVED, Decision.approved(officer, at, schoolId));
    }

    public ApplicationResult reject(UUID officer, String reason, Instant at) {
        return end(ApplicationState.REJECTED, Decision.rejected(officer, at, reason));
    }

    public ApplicationResult withdraw(Instant at) {
        return end(ApplicationState.WITHDRAWN, Decision.withdrawn(applicantId, at));
    }

    private ApplicationResult end(ApplicationState as, Decision how) {
        return isPending()
                ? new Changed(new SchoolApplication(id, applicantId, code, facts, role, as, filedAt, how, version + 1))
                : new Refused(Reason.ALREADY_DECIDED);
    }
}
