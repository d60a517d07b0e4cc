package cn.linkage.school.contact;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.enterprise.EnterpriseMembershipGranted;
import cn.linkage.contracts.enterprise.EnterpriseMembershipRevoked;
import cn.linkage.contracts.matching.AgreementMade;
import cn.linkage.starter.inbox.EventHandler;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.projection.Projection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What school-service listens to: who acts for which enterprise, and which agreements stand. */
@Configuration(proxyBeanMethods = false)
class ContactEvents {

    @Bean
    EventHandler<EnterpriseMembershipGranted> enterpriseMembershipGranted(Memberships memberships) {
        return handler(
                EnterpriseMembershipGranted.class,
                (event, context) -> memberships.projectGrant(new Membership(
                        event.membershipId(),
                        Side.ENTERPRISE,
                        event.enterpriseId(),
                        event.personId(),
                        event.role(),
                        event.version(),
                        event.occurredAt(),
                        null)));
    }

    @Bean
    EventHandler<EnterpriseMembershipRevoked> enterpriseMembershipRevoked(Memberships memberships) {
        return handler(
                EnterpriseMembershipRevoked.class,
                (event, context) ->
                        memberships.projectRevocation(event.membershipId(), event.version(), event.occurredAt()));
    }

    @Bean
    EventHandler<AgreementMade> agreementMade(Counterparties counterparties) {
        return handler(AgreementMade.class, (event, context) -> counterparties.add(event));
    }

    @Bean
    Projection membershipProjection() {
        return Projection.ofMemberships(Side.ENTERPRISE);
    }

    @Bean
    Projection counterpartyProjection() {
        return new Projection(
                "counterparties",
                "agreement_party",
                List.of("agreement_id"),
                List.of("school_id", "enterprise_id"),
                "true",
                null);
    }

    private static <T extends Event> EventHandler<T> handler(Class<T> payload, EventHandler.Handling<T> handling) {
        EventType type = EventType.of(payload);
        return new EventHandler<>(type.topic(), type.typeName(), payload, handling);
    }
}
