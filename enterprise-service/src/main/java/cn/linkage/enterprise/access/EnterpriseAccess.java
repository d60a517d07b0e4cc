package cn.linkage.enterprise.access;

import static cn.linkage.starter.security.AccessRules.anyone;
import static cn.linkage.starter.security.AccessRules.office;
import static cn.linkage.starter.security.AccessRules.signedIn;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import cn.linkage.starter.health.HealthAccess;
import cn.linkage.starter.imports.ImportOperations;
import cn.linkage.starter.inbox.DeadLetterAccess;
import cn.linkage.starter.security.AccessRule;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.starter.security.Offices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every operation of enterprise-service and who may call it. No row, no way in. */
@Configuration(proxyBeanMethods = false)
class EnterpriseAccess {

    @Bean
    AccessTable accessTable(OwnershipRules rules) {
        AccessRule bureau = office(Offices.ECONOMIC_BUREAU);
        AccessRule keeper = office(Offices.ECONOMIC_BUREAU, Offices.PLATFORM_ADMIN);
        AccessRule member = rules.enterpriseMember();
        AccessRule reader = rules.offerReader();
        AccessRule owner = rules.offerOwner();
        AccessTable table = new AccessTable();
        ImportOperations.allow(table, "/api/enterprise-imports", bureau);
        ImportOperations.allow(table, "/api/enterprises/{enterpriseId}/offer-imports", member);
        ImportOperations.allow(table, "/api/my/offer-imports", rules.anyEnterpriseMember());
        table.allow(POST, "/api/enterprise-applications", signedIn())
                .allow(GET, "/api/enterprise-applications", signedIn())
                .allow(GET, "/api/enterprise-applications/{applicationId}", rules.applicationReader())
                .allow(POST, "/api/enterprise-applications/{applicationId}/approve", rules.applicationDecider())
                .allow(POST, "/api/enterprise-applications/{applicationId}/reject", rules.applicationDecider())
                .allow(POST, "/api/enterprise-applications/{applicationId}/withdraw", rules.applicationOwner())
                .allow(GET, "/api/enterprises", anyone())
                .allow(GET, "/api/enterprises/{enterpriseId}", anyone())
                .allow(PUT, "/api/enterprises/{enterpriseId}", member)
                .allow(GET, "/api/enterprises/{enterpriseId}/contact", rules.contactReader())
                .allow(PUT, "/api/enterprises/{enterpriseId}/contact", member)
                .allow(GET, "/api/enterprises/{enterpriseId}/memberships", member.or(keeper))
                .allow(
                        DELETE,
                        "/api/enterprises/{enterpriseId}/memberships/{membershipId}",
                        keeper.or(rules.enterpriseMemberProper()))
                .allow(GET, "/api/enterprises/{enterpriseId}/technology-vice-presidents", anyone())
                .allow(PUT, "/api/enterprises/{enterpriseId}/technology-vice-presidents/{membershipId}", member)
                .allow(POST, "/api/enterprises/{enterpriseId}/offers", member)
                .allow(GET, "/api/enterprises/{enterpriseId}/offers", member)
                .allow(POST, "/api/enterprises/{enterpriseId}/certificates", member)
                .allow(GET, "/api/enterprises/{enterpriseId}/certificates", member.or(bureau))
                .allow(GET, "/api/enterprises/{enterpriseId}/certificates/{certificateId}", member.or(bureau))
                .allow(PUT, "/api/enterprises/{enterpriseId}/certificates/{certificateId}", member)
                .allow(DELETE, "/api/enterprises/{enterpriseId}/certificates/{certificateId}", member)
                .allow(GET, "/api/enterprises/{enterpriseId}/certificate-notices", member)
                .allow(GET, "/api/my/enterprises", signedIn())
                .allow(GET, "/api/offers", anyone())
                .allow(GET, "/api/offers/{offerId}", reader)
                .allow(PUT, "/api/offers/{offerId}", owner)
                .allow(DELETE, "/api/offers/{offerId}", owner)
                .allow(POST, "/api/offers/{offerId}/publish", owner)
                .allow(POST, "/api/offers/{offerId}/pause", owner)
                .allow(POST, "/api/offers/{offerId}/resume", owner)
                .allow(POST, "/api/offers/{offerId}/withdraw", owner)
                .allow(POST, "/api/cultivation/schemes", bureau)
                .allow(GET, "/api/cultivation/schemes", bureau)
                .allow(GET, "/api/cultivation/schemes/{schemeVersion}", bureau)
                .allow(GET, "/api/cultivation/enterprises", bureau)
                .allow(GET, "/api/cultivation/enterprises/{enterpriseId}/colour", bureau.or(member))
                .allow(POST, "/api/cultivation/enterprises/{enterpriseId}/assessments", bureau)
                .allow(GET, "/api/cultivation/enterprises/{enterpriseId}/assessments", bureau)
                .allow(GET, "/api/cultivation/enterprises/{enterpriseId}/assessments/{assessmentId}", bureau)
                .allow(PUT, "/api/cultivation/enterprises/{enterpriseId}/assessments/{assessmentId}", bureau)
                .allow(POST, "/api/cultivation/enterprises/{enterpriseId}/coachings", bureau)
                .allow(GET, "/api/cultivation/enterprises/{enterpriseId}/coachings", bureau.or(member))
                .allow(GET, "/api/cultivation/enterprises/{enterpriseId}/coachings/{coachingId}", bureau.or(member))
                .allow(PUT, "/api/cultivation/enterprises/{enterpriseId}/coachings/{coachingId}", bureau)
                .allow(GET, "/api/enterprise-audit", office(Offices.ECONOMIC_BUREAU, Offices.PLATFORM_ADMIN));
        return HealthAccess.allow(DeadLetterAccess.allow(table, "enterprise-service"), "enterprise-service");
    }
}
