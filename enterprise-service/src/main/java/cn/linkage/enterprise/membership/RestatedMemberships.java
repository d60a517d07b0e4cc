package cn.linkage.enterprise.membership;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.enterprise.EnterpriseMembershipGranted;
import cn.linkage.contracts.enterprise.EnterpriseMembershipRevoked;
import cn.linkage.enterprise.publication.Publication;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.projection.Restatable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every membership of an enterprise, also one that has ended. */
@Component
class RestatedMemberships implements Restatable {

    private final Memberships memberships;
    private final Publication publication;

    RestatedMemberships(Memberships memberships, Publication publication) {
        this.memberships = memberships;
        this.publication = publication;
    }

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Step> next(@Nullable UUID after, int most) {
        List<Membership> things = memberships.ownedAfter(Side.ENTERPRISE, after, most);
        things.forEach(membership -> publication.publish(event(membership)));
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(things.getLast().id(), things.size()));
    }

    private static Event event(Membership membership) {
        Instant revokedAt = membership.revokedAt();
        return revokedAt == null
                ? new EnterpriseMembershipGranted(
                        membership.id(),
                        membership.version(),
                        membership.grantedAt(),
                        membership.organisationId(),
                        membership.personId(),
                        membership.role())
                : new EnterpriseMembershipRevoked(
                        membership.id(),
                        membership.version(),
                        revokedAt,
                        membership.organisationId(),
                        membership.personId());
    }
}
