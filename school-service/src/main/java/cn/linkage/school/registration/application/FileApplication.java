package cn.linkage.school.registration.application;

import cn.linkage.contracts.codes.Side;
import cn.linkage.school.contact.ContactOwner;
import cn.linkage.school.contact.Contacts;
import cn.linkage.school.registration.model.ApplicationResult;
import cn.linkage.school.registration.model.ApplicationResult.Changed;
import cn.linkage.school.registration.model.ApplicationResult.Reason;
import cn.linkage.school.registration.model.ApplicationResult.Refused;
import cn.linkage.school.registration.model.SchoolApplication;
import cn.linkage.school.registration.model.SchoolApplications;
import cn.linkage.school.school.SchoolRegister;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.membership.Memberships;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files a person's application to act for a school. */
@Service
public class FileApplication {

    private final SchoolApplications applications;
    private final SchoolRegister register;
    private final Memberships memberships;
    private final Contacts contacts;
    private final RegistrationRules rules;
    private final Clock clock;

    public FileApplication(
            SchoolApplications applications,
            SchoolRegister register,
            Memberships memberships,
            Contacts contacts,
            RegistrationRules rules,
            Clock clock) {
        this.applications = applications;
        this.register = register;
        this.memberships = memberships;
        this.contacts = contacts;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public ApplicationResult file(FileApplicationCommand command) {
        rules.otherProvince().check(command.code());
        if (isMemberAlready(command)) {
            return new Refused(Reason.ALREADY_MEMBER);
        }
        SchoolApplication application = SchoolApplication.filed(
                Ids.next(), command.applicantId(), command.code(), command.facts(), command.role(), clock.instant());
        if (!applications.file(application)) {
            return new Refused(Reason.ALREADY_PENDING);
        }
        contacts.keep(ContactOwner.APPLICATION, application.id(), command.contact());
        return new Changed(application);
    }

    private boolean isMemberAlready(FileApplicationCommand command) {
        return register.schoolOf(command.code())
                .map(school -> memberships.isMember(
                        command.applicantId(),
                        Side.SCHOOL,
                        school,
                        command.role().role()))
                .orElse(false);
    }
}
