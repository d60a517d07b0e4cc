package cn.linkage.school.registration.application;

import cn.linkage.school.contact.Contacts;
import cn.linkage.school.membership.SchoolMembers;
import cn.linkage.school.registration.model.ApplicationResult;
import cn.linkage.school.registration.model.ApplicationResult.Changed;
import cn.linkage.school.registration.model.ApplicationResult.Reason;
import cn.linkage.school.registration.model.ApplicationResult.Refused;
import cn.linkage.school.registration.model.RequestedRole.ScienceVicePrincipal;
import cn.linkage.school.registration.model.SchoolApplication;
import cn.linkage.school.registration.model.SchoolApplications;
import cn.linkage.school.school.SchoolRegister;
import cn.linkage.school.viceprincipal.ScienceVicePrincipals;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves an application: the school enters the register unless it stands there, and the applicant may act for it. */
@Service
public class ApproveApplication {

    private final SchoolApplications applications;
    private final SchoolRegister register;
    private final SchoolMembers members;
    private final ScienceVicePrincipals vicePrincipals;
    private final Contacts contacts;
    private final Clock clock;

    public ApproveApplication(
            SchoolApplications applications,
            SchoolRegister register,
            SchoolMembers members,
            ScienceVicePrincipals vicePrincipals,
            Contacts contacts,
            Clock clock) {
        this.applications = applications;
        this.register = register;
        this.members = members;
        this.vicePrincipals = vicePrincipals;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Approves.
     *
     * @param version the version that the officer saw; null to act on whatever it says now
     */
    @Transactional
    public ApplicationResult approve(UUID applicationId, UUID officer, @Nullable Long version) {
        SchoolApplication application = applications.findLocked(applicationId).orElseThrow(ProblemException::notFound);
        if (version != null) {
            ETags.requireSame(version, application.version());
        }
        if (!application.isPending()) {
            return new Refused(Reason.ALREADY_DECIDED);
        }
        UUID schoolId = registerSchool(application, officer);
        admit(application, schoolId);
        ApplicationResult result = application.approve(officer, schoolId, clock.instant());
        if (result instanceof Changed(SchoolApplication approved)) {
            applications.save(approved);
        }
        return result;
    }

    private UUID registerSchool(SchoolApplication application, UUID officer) {
        var registered = register.register(application.code(), application.facts(), officer);
        contacts.passOn(application.id(), registered.schoolId());
        return registered.schoolId();
    }

    private void admit(SchoolApplication application, UUID schoolId) {
        members.admit(application.applicantId(), schoolId, application.role().role())
                .ifPresent(membership -> {
                    if (application.role() instanceof ScienceVicePrincipal(var appointment)) {
                        vicePrincipals.appoint(membership.id(), schoolId, appointment);
                    }
                });
    }
}
