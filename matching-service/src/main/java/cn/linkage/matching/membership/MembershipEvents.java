package cn.linkage.matching.membership;

import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.enterprise.EnterpriseMembershipGranted;
import cn.linkage.contracts.enterprise.EnterpriseMembershipRevoked;
import cn.linkage.contracts.school.SchoolMembershipGranted;
import cn.linkage.contracts.school.SchoolMembershipRevoked;
import cn.linkage.starter.inbox.EventHandler;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Grants and revocations, in {@code enterprise.memberships.v1} and {@code school.memberships.v1}. */
@Configuration(proxyBeanMethods = false)
class MembershipEvents {

    @Bean
    EventHandler<EnterpriseMembershipGranted> enterpriseMembershipGranted(Memberships memberships) {
        return handler(
                EventType.ENTERPRISE_MEMBERSHIP_GRANTED,
                EnterpriseMembershipGranted.class,
                (e, context) -> memberships.projectGrant(new Membership(
                        e.membershipId(),
                        Side.ENTERPRISE,
                        e.enterpriseId(),
                        e.personId(),
                        e.role(),
                        e.version(),
                        e.occurredAt(),
                        null)));
    }

    @Bean
    EventHandler<EnterpriseMembershipRevoked> enterpriseMembershipRevoked(Memberships memberships) {
        return handler(
                EventType.ENTERPRISE_MEMBERSHIP_REVOKED,
                EnterpriseMembershipRevoked.class,
                (e, context) -> memberships.projectRevocation(e.membershipId(), e.version(), e.occurredAt()));
    }

    @Bean
    EventHandler<SchoolMembershipGranted> schoolMembershipGranted(Memberships memberships) {
        return handler(
                EventType.SCHOOL_MEMBERSHIP_GRANTED,
                SchoolMembershipGranted.class,
                (e, context) -> memberships.projectGrant(new Membership(
                        e.membershipId(),
                        Side.SCHOOL,
                        e.schoolId(),
                        e.personId(),
                        e.role(),
                        e.version(),
                        e.occurredAt(),
                        null)));
    }

    @Bean
    EventHandler<SchoolMembershipRevoked> schoolMembershipRevoked(Memberships memberships) {
        return handler(
                EventType.SCHOOL_MEMBERSHIP_REVOKED,
                SchoolMembershipRevoked.class,
                (e, context) -> memberships.projectRevocation(e.membershipId(), e.version(), e.occurredAt()));
    }

    @Bean
    Projection membershipProjection() {
        return Projection.ofMemberships(Side.ENTERPRISE, Side.SCHOOL);
    }

    private static <T> EventHandler<T> handler(EventType type, Class<T> payload, EventHandler.Handling<T> handling) {
        return new EventHandler<>(type.topic(), type.typeName(), payload, handling);
    }
}
