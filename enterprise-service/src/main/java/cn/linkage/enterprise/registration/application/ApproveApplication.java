package cn.linkage.enterprise.registration.application;

import cn.linkage.enterprise.contact.Contacts;
import cn.linkage.enterprise.enterprise.EnterpriseRegister;
import cn.linkage.enterprise.enterprise.EnterpriseRegister.Registered;
import cn.linkage.enterprise.membership.EnterpriseMemberships;
import cn.linkage.enterprise.registration.model.Applicant;
import cn.linkage.enterprise.registration.model.ApplicationResult;
import cn.linkage.enterprise.registration.model.ApplicationResult.Refused;
import cn.linkage.enterprise.registration.model.EnterpriseApplication;
import cn.linkage.enterprise.registration.model.RequestedRole.TechnologyVicePresident;
import cn.linkage.enterprise.technologyvicepresident.TechnologyVicePresidents;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves an application: the enterprise enters the register unless it is there, and the applicant may act for it. */
@Service
public class ApproveApplication {

    private final ApplicationChange change;
    private final EnterpriseRegister register;
    private final EnterpriseMemberships memberships;
    private final TechnologyVicePresidents vicePresidents;
    private final Contacts contacts;
    private final Clock clock;

    ApproveApplication(
            ApplicationChange change,
            EnterpriseRegister register,
            EnterpriseMemberships memberships,
            TechnologyVicePresidents vicePresidents,
            Contacts contacts,
            Clock clock) {
        this.change = change;
        this.register = register;
        this.memberships = memberships;
        this.vicePresidents = vicePresidents;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional
    public ApplicationResult approve(DecisionCommand command) {
        return change.apply(command, application -> approve(application, command.by()));
    }

    private ApplicationResult approve(EnterpriseApplication application, UUID officer) {
        Optional<Refused> refused = application.refusesDecisionBy(officer);
        if (refused.isPresent()) {
            return refused.get();
        }
        Registered enterprise = register.register(application.code(), application.facts(), officer);
        contacts.passOn(application.id(), enterprise.enterpriseId());
        admit(application, enterprise.enterpriseId());
        return application.approve(officer, enterprise.enterpriseId(), clock.instant());
    }

    private void admit(EnterpriseApplication application, UUID enterpriseId) {
        Applicant applicant = application.applicant();
        memberships
                .grant(
                        enterpriseId,
                        applicant.id(),
                        applicant.name(),
                        application.role().role())
                .ifPresent(membership -> {
                    if (application.role() instanceof TechnologyVicePresident vicePresident) {
                        vicePresidents.appoint(membership.id(), enterpriseId, vicePresident.appointment());
                    }
                });
    }
}
