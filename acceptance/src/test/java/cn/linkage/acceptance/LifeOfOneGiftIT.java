package cn.linkage.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.browser.Browser;
import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Caller;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.Bodies;
import cn.linkage.acceptance.system.Stage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * One gift from the first form to the agreement, told as it happens. Everybody sits in a browser: logs in by Keycloak's
 * own page at the platform's one door and calls the API with a session cookie. It plays on a platform that runs already,
 * too ({@link Stage}), and then leaves nothing open on its market.
 */
class LifeOfOneGiftIT {

    private static final String ITEM = "telescope";
    private static final int OFFERED = 30;
    private static final int ASKED = 12;

    private final Stage stage = Stage.open();
    private final String creditCode = Acts.nextCreditCode();
    private final String schoolCode = Acts.nextSchoolCode();

    @Test
    void from_a_persons_registration_to_an_agreement_that_the_bureau_sees() {
        Browser engineer = registersInKeycloak("陈", "工程");
        Browser teacher = registersInKeycloak("林", "老师");
        Browser economicBureau = logsIn("economic-bureau");
        Browser educationBureau = logsIn("education-bureau");
        JsonNode before = summary(economicBureau);

        String enterprise = appliesForTheEnterpriseAndIsApproved(engineer, economicBureau);
        aTechnologyVicePresidentJoins(logsIn("technology-vice-president"), economicBureau, enterprise);
        String school = appliesForTheSchoolAndIsApproved(teacher, educationBureau);
        aScienceVicePrincipalJoins(logsIn("science-vice-principal"), educationBureau, school);
        theEducationBureauDesignatesTheSchool(educationBureau, school);

        String offer = draftsEditsAndPublishesAnOffer(engineer, enterprise);
        theOtherSideDoesNotSeeContactsYet(engineer, school);
        String need = draftsAndPublishesANeed(teacher, school);

        JsonNode proposal = thePlatformProposes(engineer, teacher, offer, need);
        noOfficeSeesTheProposal(proposal, economicBureau, educationBureau);
        theEnterpriseAcceptsAll(engineer, proposal);
        theSchoolIsToldAndAcceptsAPart(teacher, proposal);

        anAgreementStandsForBothSides(engineer, teacher, offer, need);
        everyOfficeSeesTheAgreementAndTheFigures(before, offer, economicBureau);
        theSidesSeeEachOthersContactNow(engineer, teacher, enterprise, school);
        theEnterpriseWithdrawsWhatIsLeft(engineer, offer);
        logsOutForGood(teacher);
    }

    private Browser registersInKeycloak(String familyName, String givenName) {
        String username = "neu-" + UUID.randomUUID();
        Browser browser = new Browser(stage.platform())
                .register(username, "Correct-Horse-" + UUID.randomUUID(), givenName, familyName);
        Answer session = browser.get("/api/session").expect(200);
        assertThat(session.body().path("authenticated").asBoolean()).isTrue();
        assertThat(session.body().path("roles").isEmpty())
                .as("a new person holds no office")
                .isTrue();
        return browser;
    }

    private Browser logsIn(String role) {
        Browser browser = new Browser(stage.platform()).logIn("demo-" + role, stage.demoPassword());
        assertThat(browser.get("/api/session").body().path("authenticated").asBoolean())
                .isTrue();
        return browser;
    }

    private String appliesForTheEnterpriseAndIsApproved(Browser engineer, Browser officer) {
        Map<String, Object> form = Bodies.enterpriseApplication(creditCode, "瓯江光学（演示）", "ENTERPRISE_MEMBER");
        engineer.forgedPost("/api/enterprise-applications", form).expect(403);
        String application =
                engineer.post("/api/enterprise-applications", form).expect(201).field("id");
        engineer.post("/api/enterprise-applications/" + application + "/approve")
                .expect(403);

        assertThat(ids(officer, "/api/enterprise-applications?state=PENDING")).contains(application);
        String enterprise = officer.post("/api/enterprise-applications/" + application + "/approve")
                .expect(200)
                .field("enterpriseId");
        assertThat(stage.platform()
                        .as(Caller.anonymous())
                        .get("/api/enterprises/" + enterprise)
                        .expect(200)
                        .field("creditCode"))
                .isEqualTo(creditCode);
        return enterprise;
    }

    private void aTechnologyVicePresidentJoins(Browser scientist, Browser officer, String enterprise) {
        String joined = Acts.joinEnterprise(scientist, officer, creditCode, "瓯江光学（演示）", "TECHNOLOGY_VICE_PRESIDENT");
        assertThat(joined).as("the same enterprise, not a second one").isEqualTo(enterprise);
        assertThat(scientist
                        .get("/api/enterprises/" + enterprise + "/technology-vice-presidents")
                        .expect(200)
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    private String appliesForTheSchoolAndIsApproved(Browser teacher, Browser officer) {
        return Acts.joinSchool(teacher, officer, schoolCode, "山脚小学（演示）", "SCHOOL_MEMBER");
    }

    private void aScienceVicePrincipalJoins(Browser vicePrincipal, Browser officer, String school) {
        assertThat(Acts.joinSchool(vicePrincipal, officer, schoolCode, "山脚小学（演示）", "SCIENCE_VICE_PRINCIPAL"))
                .isEqualTo(school);
    }

    private void theEducationBureauDesignatesTheSchool(Browser officer, String school) {
        Answer now = officer.get("/api/schools/" + school).expect(200);
        officer.put(
                        "/api/schools/" + school + "/designations",
                        Map.of("designations", List.of(Map.of("kind", "UNDER_RESOURCED", "from", "2026-01-01"))),
                        now.etag())
                .expect(200);
    }

    private String draftsEditsAndPublishesAnOffer(Browser engineer, String enterprise) {
        String offer = Acts.draftOffer(engineer, enterprise, "天文望远镜 20 台", ITEM, 20);
        Answer draft = engineer.get("/api/offers/" + offer).expect(200);
        Map<String, Object> better = Bodies.offer("天文望远镜 30 台", ITEM, OFFERED);
        engineer.put("/api/offers/" + offer, better, draft.etag()).expect(200);
        engineer.put("/api/offers/" + offer, better, draft.etag()).expect(412);
        engineer.post("/api/offers/" + offer + "/publish").expect(200);
        return offer;
    }

    private void theOtherSideDoesNotSeeContactsYet(Browser engineer, String school) {
        engineer.get("/api/schools/" + school + "/contact").expect(403);
    }

    private String draftsAndPublishesANeed(Browser teacher, String school) {
        return Acts.publishedNeed(teacher, school, "想带孩子们看星星", ITEM, ASKED);
    }

    private JsonNode thePlatformProposes(Browser engineer, Browser teacher, String offer, String need) {
        JsonNode proposal = Acts.openProposal(teacher, need);
        assertThat(proposal.path("offerId").asString()).isEqualTo(offer);
        assertThat(proposal.path("quantity").asInt()).isEqualTo(ASKED);
        assertThat(proposal.path("origin").asString()).isEqualTo("PLATFORM");
        assertThat(proposal.path("reasons").isEmpty()).isFalse();
        for (JsonNode reason : proposal.path("reasons")) {
            assertThat(reason.path("zh").asString()).isNotBlank();
            assertThat(reason.path("en").asString()).isNotBlank();
        }
        assertThat(noticeTypes(engineer)).contains("PROPOSED");
        assertThat(noticeTypes(teacher)).contains("PROPOSED");
        assertThat(teacher.get("/api/market/needs/" + need)
                        .expect(200)
                        .body()
                        .path("held")
                        .asInt())
                .isEqualTo(ASKED);
        return proposal;
    }

    private static void noOfficeSeesTheProposal(JsonNode proposal, Browser... officers) {
        for (Browser officer : officers) {
            officer.get("/api/proposals/" + proposal.path("id").asString()).expect(404);
            assertThat(ids(officer, "/api/proposals")).isEmpty();
        }
    }

    private static void theEnterpriseAcceptsAll(Browser engineer, JsonNode proposal) {
        engineer.post("/api/proposals/" + proposal.path("id").asString() + "/accept", Map.of())
                .expect(200);
    }

    private static void theSchoolIsToldAndAcceptsAPart(Browser teacher, JsonNode proposal) {
        assertThat(noticeTypes(teacher)).contains("ACCEPTED_BY_OTHER_SIDE");
        teacher.post("/api/proposals/" + proposal.path("id").asString() + "/accept", Map.of("quantity", ASKED - 2))
                .expect(200);
    }

    private static void anAgreementStandsForBothSides(Browser engineer, Browser teacher, String offer, String need) {
        for (Client party : List.of(engineer, teacher)) {
            JsonNode agreement = Pages.all(party, "/api/agreements", 10).stream()
                    .filter(one -> one.path("needId").asString().equals(need))
                    .findFirst()
                    .orElseThrow();
            assertThat(agreement.path("quantity").asInt()).isEqualTo(ASKED - 2);
            assertThat(noticeTypes(party)).contains("AGREED");
        }
        JsonNode left = engineer.get("/api/market/offers/" + offer).expect(200).body();
        assertThat(left.path("agreed").asInt()).isEqualTo(ASKED - 2);
        assertThat(left.path("open").asInt()).isEqualTo(OFFERED - (ASKED - 2));
    }

    private void everyOfficeSeesTheAgreementAndTheFigures(JsonNode before, String offer, Browser economicBureau) {
        for (String office : List.of("education-bureau", "science-bureau", "science-association", "platform-admin")) {
            Browser officer = logsIn(office);
            assertThat(Pages.all(officer, "/api/agreements", 10))
                    .anyMatch(agreement -> agreement.path("offerId").asString().equals(offer));
            officer.get("/api/monitoring/summary").expect(200);
        }
        JsonNode after = summary(economicBureau);
        assertThat(after.at("/agreed/number").asLong())
                .isEqualTo(before.at("/agreed/number").asLong() + 1);
        assertThat(piecesAgreed(after)).isEqualTo(piecesAgreed(before) + ASKED - 2);
    }

    private static void theSidesSeeEachOthersContactNow(
            Browser engineer, Browser teacher, String enterprise, String school) {
        assertThat(Acts.eventually(engineer, "/api/schools/" + school + "/contact")
                        .field("contactTelephone"))
                .isEqualTo("13900139000");
        assertThat(Acts.eventually(teacher, "/api/enterprises/" + enterprise + "/contact")
                        .field("contactTelephone"))
                .isEqualTo("13800138000");
    }

    private static void theEnterpriseWithdrawsWhatIsLeft(Browser engineer, String offer) {
        engineer.post("/api/offers/" + offer + "/withdraw").expect(200);
        assertThat(Acts.eventually(engineer, "/api/offers/" + offer).field("state"))
                .isEqualTo("WITHDRAWN");
    }

    private static void logsOutForGood(Browser teacher) {
        String keycloak = teacher.post("/logout").expectSuccess().field("logoutUrl");
        teacher.open(URI.create(keycloak));
        assertThat(teacher.get("/api/notices").status()).isEqualTo(401);
    }

    private static long piecesAgreed(JsonNode summary) {
        return summary.at("/agreed/units")
                .valueStream()
                .filter(unit -> unit.path("unit").asString().equals("PIECE"))
                .mapToLong(unit -> unit.path("quantity").asLong())
                .sum();
    }

    private static JsonNode summary(Client officer) {
        return officer.get("/api/monitoring/summary").expect(200).body();
    }

    private static List<String> ids(Client client, String path) {
        return Pages.all(client, path, 20).stream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static List<String> noticeTypes(Client client) {
        return Pages.all(client, "/api/notices", 20).stream()
                .map(notice -> notice.path("type").asString())
                .toList();
    }
}
