package cn.linkage.acceptance.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.EventStream;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.Repository;
import cn.linkage.acceptance.system.TheWholeSystem;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * 公益事业捐赠法 art. 4. An enterprise and a school with names that occur nowhere else decline; then every reading
 * operation is read as every office, and the stream, and nothing tells that they did.
 */
class RefusalsHaveNoNameIT {

    private static final String ITEM = "biology-model";
    private static final String CANARY = "金丝雀" + UUID.randomUUID();
    private static final String COMMENT = "不便明说" + UUID.randomUUID();

    /** Where the canaries are public as what they are: an enterprise and a school with an offer and two needs. */
    private static final Set<String> PUBLIC_AS_THEMSELVES = Set.of(
            "listEnterprises",
            "getEnterprise",
            "listSchools",
            "getSchool",
            "listTechnologyVicePresidents",
            "listScienceVicePrincipals",
            "listOffers",
            "getOffer",
            "listNeeds",
            "getNeed",
            "listMarketOffers",
            "getMarketOffer",
            "listMarketNeeds",
            "getMarketNeed",
            "explainMarketNeed",
            "listEnterpriseApplications",
            "listSchoolApplications",
            "getEnterpriseApplication",
            "getSchoolApplication",
            "listEnterpriseMemberships",
            "listSchoolMemberships",
            "listEnterpriseAudit",
            "listSchoolAudit");

    private final TheWholeSystem system = TheWholeSystem.running();
    private final Client giver = system.person(system.realm().newPerson(CANARY));
    private final Client asker = system.person(system.realm().newPerson(CANARY));
    private final Map<String, Client> offices = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> proposals = new ArrayList<>();

    @Test
    void no_office_can_learn_who_declined() throws IOException {
        for (Actor office : List.of(
                Actor.ECONOMIC_BUREAU,
                Actor.EDUCATION_BUREAU,
                Actor.SCIENCE_BUREAU,
                Actor.SCIENCE_ASSOCIATION,
                Actor.PLATFORM_ADMIN)) {
            offices.put(office.column(), system.demo(office.column()));
        }
        List<EventStream> streams = offices.values().stream()
                .map(office -> office.follow("/api/monitoring/stream", Map.of()))
                .toList();
        JsonNode first = aProposalBetweenTheCanaries("甲");
        JsonNode second = aProposalBetweenTheCanaries("乙");
        String market = market();

        declines(giver, first);
        declines(asker, second);

        assertThat(market()).as("the market looks as if nobody had been asked").isEqualTo(market);
        assertThat(whatEveryOfficeReads()).isEmpty();
        theStreamTellsOnlyThatThereWereProposals(streams);
        countsOfRefusalsBelowFiveAreNotShown();
    }

    private JsonNode aProposalBetweenTheCanaries(String which) {
        if (ids.isEmpty()) {
            ids.put(
                    "enterpriseId",
                    Acts.joinEnterprise(
                            giver,
                            system.demo("economic-bureau"),
                            Acts.nextCreditCode(),
                            CANARY + "企业",
                            "ENTERPRISE_MEMBER"));
            ids.put(
                    "schoolId",
                    Acts.joinSchool(
                            asker,
                            system.demo("education-bureau"),
                            Acts.nextSchoolCode(),
                            CANARY + "学校",
                            "SCHOOL_MEMBER"));
            ids.put("offerId", Acts.publishedOffer(giver, id("enterpriseId"), CANARY + "供给", ITEM, 2));
        }
        String need = Acts.publishedNeed(asker, id("schoolId"), CANARY + "需求" + which, ITEM, 1);
        ids.put("needId", need);
        JsonNode proposal = Acts.openProposal(asker, need);
        proposals.add(proposal.path("id").asString());
        ids.put("proposalId", proposal.path("id").asString());
        return proposal;
    }

    private static void declines(Client side, JsonNode proposal) {
        String path = "/api/proposals/" + proposal.path("id").asString();
        side.post(path + "/decline", Map.of("reasonCode", "NO_CAPACITY", "comment", COMMENT))
                .expect(200);
        assertThat(side.get(path).expect(200).field("comment"))
                .as("the own side may read its comment, so the canary sings")
                .isEqualTo(COMMENT);
    }

    /** What offices, and everybody else, see of the canaries on the market. */
    private String market() {
        Client office = offices.values().iterator().next();
        return office.get("/api/market/offers?itemCategory=" + ITEM).expect(200).text()
                + office.get("/api/market/needs?itemCategory=" + ITEM)
                        .expect(200)
                        .text();
    }

    /** Every place where an office reads what it must not. */
    private List<String> whatEveryOfficeReads() throws IOException {
        List<String> tellTale = new ArrayList<>();
        for (Operation operation : Operation.published(Repository.root().resolve("docs/api"))) {
            if (!operation.method().equals("GET") || operation.isStream()) {
                continue;
            }
            for (Map.Entry<String, Client> office : offices.entrySet()) {
                for (String path : paths(operation, office.getValue())) {
                    Answer answer = office.getValue().get(path);
                    if (tells(operation, path, answer)) {
                        tellTale.add(office.getKey() + " reads at " + path + ": " + answer.text());
                    }
                }
            }
        }
        return tellTale;
    }

    private boolean tells(Operation operation, String path, Answer answer) {
        String text = answer.text().replace(path, "");
        boolean ofTheRefusal =
                text.contains(COMMENT) || proposals.stream().anyMatch(text::contains) || text.contains("NO_CAPACITY");
        boolean ofTheCanary = text.contains(CANARY) || ids.values().stream().anyMatch(text::contains);
        return ofTheRefusal
                || (ofTheCanary && !PUBLIC_AS_THEMSELVES.contains(operation.id()) && answer.status() == 200);
    }

    /** The operation upon the canaries; lists also narrowed to them, as an officer with a suspicion would. */
    private List<String> paths(Operation operation, Client office) {
        String path = operation.path();
        for (String variable : operation.variables()) {
            path = path.replace("{" + variable + "}", idFor(operation, variable, office));
        }
        if (!operation.variables().isEmpty()) {
            return List.of(path);
        }
        List<String> paths = new ArrayList<>(List.of(path, path + "?limit=200"));
        if (operation.id().endsWith("Audit")) {
            proposals.forEach(proposal -> paths.add(operation.path() + "?object=" + proposal));
            paths.add(path + "?action=decline-proposal");
        }
        if (operation.id().equals("getMonitoringSummary")) {
            paths.add(path + "?county=330329&locality=RURAL");
        }
        return paths;
    }

    private String idFor(Operation operation, String variable, Client office) {
        return switch (variable) {
            case "applicationId" ->
                firstOf(
                        operation.path().contains("enterprise") ? giver : asker,
                        operation.path().substring(0, operation.path().indexOf("/{")));
            case "agreementId" -> firstOf(office, "/api/agreements");
            case "roundId" -> firstOf(office, "/api/clearing-rounds");
            default -> id(variable);
        };
    }

    private static String firstOf(Client client, String list) {
        return client.get(list)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString(UUID.randomUUID().toString());
    }

    private void theStreamTellsOnlyThatThereWereProposals(List<EventStream> streams) {
        for (EventStream stream : streams) {
            try (stream) {
                Awaitility.await("the stream has both proposals")
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> stream.events().size() >= 2);
                assertThat(stream.events()).noneMatch(event -> {
                    String text = event.name() + event.data();
                    return text.contains(CANARY)
                            || text.contains("DECLINED")
                            || ids.values().stream().anyMatch(text::contains);
                });
            }
        }
    }

    private void countsOfRefusalsBelowFiveAreNotShown() {
        for (Client office : offices.values()) {
            JsonNode refusals =
                    office.get("/api/monitoring/summary").expect(200).body().path("refusals");
            for (JsonNode month : refusals) {
                assertThat(month.path("count").isNull() || month.path("count").asLong() >= 5)
                        .as("refusals of " + month)
                        .isTrue();
            }
        }
    }

    private String id(String name) {
        return ids.getOrDefault(name, "");
    }
}
