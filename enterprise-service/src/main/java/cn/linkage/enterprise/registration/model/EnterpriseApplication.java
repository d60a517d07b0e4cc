package cn.linkage.enterprise.registration.model;

import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.registration.model.ApplicationResult.Changed;
import cn.linkage.enterprise.registration.model.ApplicationResult.Reason;
import cn.linkage.enterprise.registration.model.ApplicationResult.Refused;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's wish to act for an enterprise.
 *
 * <p>Life: PENDING when filed; the economic bureau approves or rejects it, or the applicant withdraws it; each of these
 * is final. The first approval for a credit code enters the enterprise into the register, later ones add a person to it.
 * No officer decides on an application of their own. The contact given with it is kept apart, encrypted.
 *
 * @param decision null while pending
 * @param version 1 when filed, one more with every change
 */
public record EnterpriseApplication(
        UUID id,
        Applicant applicant,
        CreditCode code,
        EnterpriseFacts facts,
        RequestedRole role,
        ApplicationState state,
        Instant filedAt,
        @Nullable Decision decision,
        long version) {

    public static EnterpriseApplication filed(
            UUID id, Applicant applicant, CreditCode code, EnterpriseFacts facts, RequestedRole role, Instant at) {
        return new EnterpriseApplication(id, applicant, code, facts, role, ApplicationState.PENDING, at, null, 1);
    }

    /** Why this officer could not decide on it now, or empty where they could. */
    public Optional<Refused> refusesDecisionBy(UUID officer) {
        if (state != ApplicationState.PENDING) {
            return Optional.of(new Refused(Reason.ALREADY_DECIDED));
        }
        return officer.equals(applicant.id()) ? Optional.of(new Refused(Reason.OWN_APPLICATION)) : Optional.empty();
    }

    public ApplicationResult approve(UUID officer, UUID enterpriseId, Instant at) {
        return decide(officer, ApplicationState.APPROVED, Decision.approved(officer, at, enterpriseId));
    }

    public ApplicationResult reject(UUID officer, String reason, Instant at) {
        return decide(officer, ApplicationState.REJECTED, Decision.rejected(officer, at, reason));
    }

    public ApplicationResult withdraw(Instant at) {
        return state == ApplicationState.PENDING
                ? ended(ApplicationState.WITHDRAWN, Decision.withdrawn(applicant.id(), at))
                : new Refused(Reason.ALREADY_DECIDED);
    }

    private ApplicationResult decide(UUID officer, ApplicationState as, Decision how) {
        Optional<Refused> refused = refusesDecisionBy(officer);
        return refused.isPresent() ? refused.get() : ended(as, how);
    }

    private Changed ended(ApplicationState as, Decision how) {
        return new Changed(new EnterpriseApplication(id, applicant, code, facts, role, as, filedAt, how, version + 1));
    }
}
