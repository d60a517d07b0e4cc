package cn.linkage.enterprise.contact;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.matching.AgreementMade;
import cn.linkage.contracts.school.SchoolMembershipGranted;
import cn.linkage.contracts.school.SchoolMembershipRevoked;
import cn.linkage.starter.inbox.EventHandler;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.projection.Projection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service listens to, only for the rule about contacts: the schools' memberships and the agreements. */
@Configuration(proxyBeanMethods = false)
class CounterpartyEvents {

    @Bean
    EventHandler<SchoolMembershipGranted> schoolMembershipGranted(Memberships memberships) {
        return handler(
                SchoolMembershipGranted.class,
                (event, context) -> memberships.projectGrant(new Membership(
                        event.membershipId(),
                        Side.SCHOOL,
                        event.schoolId(),
                        event.personId(),
                        event.role(),
                        event.version(),
                        event.occurredAt(),
                        null)));
    }

    @Bean
    EventHandler<SchoolMembershipRevoked> schoolMembershipRevoked(Memberships memberships) {
        return handler(
                SchoolMembershipRevoked.class,
                (event, context) ->
                        memberships.projectRevocation(event.membershipId(), event.version(), event.occurredAt()));
    }

    @Bean
    EventHandler<AgreementMade> agreementMade(Counterparties counterparties) {
        return handler(
                AgreementMade.class,
                (event, context) -> counterparties.bind(event.enterpriseId(), event.schoolId(), event.occurredAt()));
    }

    @Bean
    Projection membershipProjection() {
        return Projection.ofMemberships(Side.SCHOOL);
    }

    @Bean
    Projection counterpartyProjection() {
        return new Projection(
                "counterparties", "counterparty", List.of("enterprise_id", "school_id"), List.of(), "true", null);
    }

    private static <T extends Event> EventHandler<T> handler(Class<T> payload, EventHandler.Handling<T> handling) {
        EventType type = EventType.of(payload);
        return new EventHandler<>(type.topic(), type.typeName(), payload, handling);
    }
}
