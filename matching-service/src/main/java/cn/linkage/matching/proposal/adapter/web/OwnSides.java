package cn.linkage.matching.proposal.adapter.web;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** For which side of a match a person acts. */
@Component
class OwnSides {

    private final Memberships memberships;

    OwnSides(Memberships memberships) {
        this.memberships = memberships;
    }

    Set<Side> of(UUID person, UUID enterpriseId, UUID schoolId) {
        return of(memberships.of(person, List.of(enterpriseId, schoolId)), enterpriseId, schoolId);
    }

    static Set<Side> of(List<Membership> own, UUID enterpriseId, UUID schoolId) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Membership membership : own) {
            UUID party = switch (membership.side()) {
                case ENTERPRISE -> enterpriseId;
                case SCHOOL -> schoolId;
            };
            if (party.equals(membership.organisationId())) {
                sides.add(membership.side());
            }
        }
        return sides;
    }

    /** The one side to act for: the only one, or that which the request names. */
    Side toActFor(Set<Side> own, @Nullable Side named) {
        if (own.isEmpty() || (named != null && !own.contains(named))) {
            throw ProblemException.forbidden();
        }
        if (named != null) {
            return named;
        }
        if (own.size() > 1) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "side-needed",
                    new Words(
                            "您同时属于双方，请在 side 中写明代表 ENTERPRISE 还是 SCHOOL",
                            "You belong to both sides; say in side whether you act for ENTERPRISE or SCHOOL"));
        }
        return own.iterator().next();
    }
}
