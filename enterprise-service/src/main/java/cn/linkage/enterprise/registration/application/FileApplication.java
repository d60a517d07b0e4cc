package cn.linkage.enterprise.registration.application;

import cn.linkage.contracts.codes.Side;
import cn.linkage.enterprise.contact.ContactOwner;
import cn.linkage.enterprise.contact.Contacts;
import cn.linkage.enterprise.enterprise.EnterpriseRegister;
import cn.linkage.enterprise.registration.model.ApplicationResult;
import cn.linkage.enterprise.registration.model.ApplicationResult.Changed;
import cn.linkage.enterprise.registration.model.ApplicationResult.Reason;
import cn.linkage.enterprise.registration.model.ApplicationResult.Refused;
import cn.linkage.enterprise.registration.model.EnterpriseApplication;
import cn.linkage.enterprise.registration.model.EnterpriseApplications;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.membership.Memberships;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files an application to act for an enterprise, known to the register or not. */
@Service
public class FileApplication {

    private final EnterpriseApplications applications;
    private final EnterpriseRegister register;
    private final Memberships memberships;
    private final Contacts contacts;
    private final Clock clock;

    FileApplication(
            EnterpriseApplications applications,
            EnterpriseRegister register,
            Memberships memberships,
            Contacts contacts,
            Clock clock) {
        this.applications = applications;
        this.register = register;
        this.memberships = memberships;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional
    public ApplicationResult file(FileApplicationCommand command) {
        if (isMemberAlready(command)) {
            return new Refused(Reason.ALREADY_MEMBER);
        }
        EnterpriseApplication application = EnterpriseApplication.filed(
                Ids.next(), command.applicant(), command.code(), command.facts(), command.role(), clock.instant());
        if (!applications.file(application)) {
            return new Refused(Reason.ALREADY_PENDING);
        }
        contacts.keep(ContactOwner.APPLICATION, application.id(), command.contact());
        return new Changed(application);
    }

    private boolean isMemberAlready(FileApplicationCommand command) {
        return register.enterpriseOf(command.code())
                .filter(enterpriseId -> memberships.isMember(
                        command.applicant().id(),
                        Side.ENTERPRISE,
                        enterpriseId,
                        command.role().role()))
                .isPresent();
    }
}
