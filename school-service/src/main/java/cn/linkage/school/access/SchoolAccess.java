package cn.linkage.school.access;

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

/** Every operation of school-service and who may call it. */
@Configuration(proxyBeanMethods = false)
class SchoolAccess {

    @Bean
    AccessTable accessTable(SchoolRules rules) {
        AccessRule educationBureau = office(Offices.EDUCATION_BUREAU);
        AccessRule keeper = office(Offices.EDUCATION_BUREAU, Offices.PLATFORM_ADMIN);
        AccessRule member = rules.schoolMember();
        AccessRule needOwner = rules.needOwner();
        AccessTable table = new AccessTable();
        ImportOperations.allow(table, "/api/school-imports", educationBureau);
        ImportOperations.allow(table, "/api/schools/{schoolId}/need-imports", member);
        ImportOperations.allow(table, "/api/my/need-imports", rules.anySchoolMember());
        table.allow(POST, "/api/school-applications", signedIn())
                // Everybody's for the education bureau, own ones for others: the controller asks for no more than that.
                .allow(GET, "/api/school-applications", signedIn())
                .allow(GET, "/api/school-applications/{applicationId}", rules.applicationReader())
                .allow(POST, "/api/school-applications/{applicationId}/approve", rules.applicationDecider())
                .allow(POST, "/api/school-applications/{applicationId}/reject", rules.applicationDecider())
                .allow(POST, "/api/school-applications/{applicationId}/withdraw", rules.applicationOwner())
                .allow(GET, "/api/my/schools", signedIn())
                .allow(GET, "/api/schools", anyone())
                .allow(GET, "/api/schools/{schoolId}", anyone())
                .allow(PUT, "/api/schools/{schoolId}", member)
                .allow(PUT, "/api/schools/{schoolId}/designations", educationBureau)
                .allow(GET, "/api/schools/{schoolId}/contact", rules.contactReader())
                .allow(PUT, "/api/schools/{schoolId}/contact", member)
                .allow(GET, "/api/schools/{schoolId}/memberships", member.or(keeper))
                .allow(
                        DELETE,
                        "/api/schools/{schoolId}/memberships/{membershipId}",
                        rules.fullMember().or(keeper))
                .allow(GET, "/api/schools/{schoolId}/science-vice-principals", anyone())
                .allow(
                        PUT,
                        "/api/schools/{schoolId}/science-vice-principals/{membershipId}",
                        rules.fullMember().or(rules.holderOf("membershipId")))
                .allow(POST, "/api/schools/{schoolId}/needs", member)
                .allow(GET, "/api/schools/{schoolId}/needs", member)
                .allow(GET, "/api/needs", anyone())
                .allow(GET, "/api/needs/{needId}", rules.needReader())
                .allow(PUT, "/api/needs/{needId}", needOwner)
                .allow(DELETE, "/api/needs/{needId}", needOwner)
                .allow(POST, "/api/needs/{needId}/publish", needOwner)
                .allow(POST, "/api/needs/{needId}/pause", needOwner)
                .allow(POST, "/api/needs/{needId}/resume", needOwner)
                .allow(POST, "/api/needs/{needId}/withdraw", needOwner)
                .allow(GET, "/api/school-audit", office(Offices.EDUCATION_BUREAU, Offices.PLATFORM_ADMIN));
        return HealthAccess.allow(DeadLetterAccess.allow(table, "school-service"), "school-service");
    }
}
