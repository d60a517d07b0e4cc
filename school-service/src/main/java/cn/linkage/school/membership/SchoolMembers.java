package cn.linkage.school.membership;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.school.publication.Publication;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.problem.ProblemException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Admits people to schools and ends it; every change is stored, published and audited together. */
@Service
public class SchoolMembers {

    private final Memberships memberships;
    private final Publication publication;
    private final Audit audit;

    public SchoolMembers(Memberships memberships, Publication publication, Audit audit) {
        this.memberships = memberships;
        this.publication = publication;
        this.audit = audit;
    }

    /** Admits a person; empty where the person holds the role there already. Belongs to the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Membership> admit(UUID personId, UUID schoolId, MembershipRole role) {
        Optional<Membership> granted = memberships.grant(Ids.next(), personId, Side.SCHOOL, schoolId, role);
        granted.ifPresent(membership -> tell("grant-membership", membership));
        return granted;
    }

    /** Ends a membership of the school at once. */
    @Transactional
    public void end(UUID schoolId, UUID membershipId) {
        Membership ended = memberships
                .find(membershipId)
                .filter(membership -> membership.organisationId().equals(schoolId))
                .flatMap(membership -> memberships.revoke(membershipId))
                .orElseThrow(ProblemException::notFound);
        tell("revoke-membership", ended);
    }

    private void tell(String action, Membership membership) {
        publication.publish(MembershipEvents.event(membership));
        audit.record(
                action,
                "school-membership",
                membership.id().toString(),
                Audit.DONE,
                Map.of(
                        "schoolId", membership.organisationId(),
                        "personId", membership.personId(),
                        "role", membership.role()));
    }
}
