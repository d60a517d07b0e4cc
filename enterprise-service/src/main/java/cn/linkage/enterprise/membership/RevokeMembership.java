package cn.linkage.enterprise.membership;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.Offices;
import cn.linkage.starter.security.Person;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a membership at once. Members cannot end the last enterprise-member of their enterprise, or nobody could act for
 * it any more; the economic bureau can, for it can also approve the next one, and so can an administrator, where a login was stolen.
 */
@Service
class RevokeMembership {

    private static final Words LAST_MEMBER = new Words(
            "这是该企业最后一名企业成员，请先让他人加入，或由经信局撤销",
            "this is the last enterprise member; maybe let somebody join first, or ask the economic bureau to revoke it");

    private final EnterpriseMemberships enterpriseMemberships;
    private final Memberships memberships;

    RevokeMembership(EnterpriseMemberships enterpriseMemberships, Memberships memberships) {
        this.enterpriseMemberships = enterpriseMemberships;
        this.memberships = memberships;
    }

    @Transactional
    public void revoke(UUID enterpriseId, UUID membershipId, Person by) {
        enterpriseMemberships.lock(enterpriseId);
        Membership membership = memberships
                .find(membershipId)
                .filter(found -> found.active() && belongs(found, enterpriseId))
                .orElseThrow(ProblemException::notFound);
        if (!by.holds(Offices.ECONOMIC_BUREAU) && !by.holds(Offices.PLATFORM_ADMIN) && isLastMember(membership)) {
            throw ProblemException.conflict("last-member", LAST_MEMBER);
        }
        enterpriseMemberships.revoke(membershipId);
    }

    private static boolean belongs(Membership membership, UUID enterpriseId) {
        return membership.side() == Side.ENTERPRISE
                && membership.organisationId().equals(enterpriseId);
    }

    private boolean isLastMember(Membership membership) {
        return membership.role() == MembershipRole.ENTERPRISE_MEMBER
                && memberships.ofOrganisation(Side.ENTERPRISE, membership.organisationId()).stream()
                        .noneMatch(other -> other.role() == MembershipRole.ENTERPRISE_MEMBER
                                && !other.id().equals(membership.id()));
    }
}
