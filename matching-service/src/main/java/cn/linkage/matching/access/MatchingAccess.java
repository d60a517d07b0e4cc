package cn.linkage.matching.access;

import static cn.linkage.starter.security.AccessRules.anyOffice;
import static cn.linkage.starter.security.AccessRules.anyone;
import static cn.linkage.starter.security.AccessRules.office;
import static cn.linkage.starter.security.AccessRules.signedIn;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.agreement.Agreements;
import cn.linkage.matching.agreement.Parties;
import cn.linkage.matching.market.NeedOwners;
import cn.linkage.matching.proposal.ProposalParties;
import cn.linkage.starter.health.HealthAccess;
import cn.linkage.starter.inbox.DeadLetterAccess;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.security.Access;
import cn.linkage.starter.security.AccessRule;
import cn.linkage.starter.security.AccessRules;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.starter.security.Offices;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every operation of this service and who may call it. No office is in a row of proposals or notices: a refusal has no name.
 */
@Configuration(proxyBeanMethods = false)
class MatchingAccess {

    @Bean
    AccessTable accessTable(
            ProposalParties proposals, Agreements agreements, NeedOwners needs, Memberships memberships) {
        AccessRule party = party("proposalId", proposals::of, memberships);
        AccessTable table = new AccessTable()
                .allow(GET, "/api/item-categories", anyone())
                .allow(GET, "/api/counties", anyone())
                .allow(GET, "/api/market/offers", anyone())
                .allow(GET, "/api/market/offers/{offerId}", anyone())
                .allow(GET, "/api/market/needs", anyone())
                .allow(GET, "/api/market/needs/{needId}", anyone())
                // To an office it is computed from public figures alone; the use case sees which it is.
                .allow(
                        GET,
                        "/api/market/needs/{needId}/explanation",
                        school("needId", needs::schoolOf, memberships).or(anyOffice()))
                // Own organisations' only: a person without one gets an empty list.
                .allow(GET, "/api/proposals", signedIn())
                // Members of the offer's enterprise or the need's school; the use case sees which.
                .allow(POST, "/api/proposals", signedIn())
                .allow(GET, "/api/proposals/{proposalId}", party)
                .allow(POST, "/api/proposals/{proposalId}/accept", party)
                .allow(POST, "/api/proposals/{proposalId}/decline", party)
                .allow(GET, "/api/agreements", signedIn())
                .allow(
                        GET,
                        "/api/agreements/{agreementId}",
                        party("agreementId", agreements::parties, memberships)
                                .or(anyOffice())
                                .orHide())
                .allow(GET, "/api/notices", signedIn())
                .allow(GET, "/api/notices/stream", signedIn())
                .allow(GET, "/api/monitoring/public", anyone())
                .allow(GET, "/api/monitoring/summary", anyOffice())
                .allow(GET, "/api/monitoring/stream", anyOffice())
                .allow(GET, "/api/policies", anyOffice())
                .allow(GET, "/api/policies/current", anyOffice())
                .allow(POST, "/api/policies", office(Offices.ECONOMIC_BUREAU))
                .allow(POST, "/api/what-ifs", office(Offices.ECONOMIC_BUREAU))
                .allow(GET, "/api/clearing-rounds", anyOffice())
                .allow(POST, "/api/clearing-rounds", office(Offices.ECONOMIC_BUREAU))
                .allow(GET, "/api/clearing-rounds/{roundId}", anyOffice())
                .allow(POST, "/api/clearing-rounds/{roundId}/clearings/{clearingId}/replay", anyOffice())
                .allow(GET, "/api/matching-audit", office(Offices.ECONOMIC_BUREAU, Offices.PLATFORM_ADMIN));
        return HealthAccess.allow(DeadLetterAccess.allow(table, "matching-service"), "matching-service");
    }

    /** Members of either party of what the variable names; for everybody else it does not exist. */
    private static AccessRule party(
            String variable, Function<UUID, Optional<Parties>> parties, Memberships memberships) {
        return (person, variables) -> {
            if (person == null) {
                return Access.HIDDEN;
            }
            return AccessRules.id(variables, variable)
                    .flatMap(parties)
                    .filter(p -> memberships.isMember(person.id(), Side.ENTERPRISE, p.enterpriseId())
                            || memberships.isMember(person.id(), Side.SCHOOL, p.schoolId()))
                    .map(p -> Access.GRANTED)
                    .orElse(Access.HIDDEN);
        };
    }

    /** Members of the school of what the variable names, which everybody may know of; hidden where it names nothing. */
    private static AccessRule school(
            String variable, Function<UUID, Optional<UUID>> schoolOf, Memberships memberships) {
        return (person, variables) -> {
            if (person == null) {
                return Access.FORBIDDEN;
            }
            return AccessRules.id(variables, variable)
                    .flatMap(schoolOf)
                    .map(school ->
                            memberships.isMember(person.id(), Side.SCHOOL, school) ? Access.GRANTED : Access.FORBIDDEN)
                    .orElse(Access.HIDDEN);
        };
    }
}
