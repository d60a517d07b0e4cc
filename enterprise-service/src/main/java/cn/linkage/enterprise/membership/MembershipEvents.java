package cn.linkage.enterprise.membership;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.enterprise.EnterpriseMembershipGranted;
import cn.linkage.contracts.enterprise.EnterpriseMembershipRevoked;
import cn.linkage.enterprise.publication.Publication;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.membership.RestatedMemberships;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others learn of memberships: when they begin or end, and again when a projection of theirs is made anew. */
@Configuration(proxyBeanMethods = false)
class MembershipEvents {

    @Bean
    RestatedMemberships restatedMemberships(Memberships memberships, Publication publication) {
        return new RestatedMemberships(
                memberships, Side.ENTERPRISE, membership -> publication.publish(event(membership)));
    }

    /** The event that says how a membership stands. */
    static Event event(Membership membership) {
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
