package cn.linkage.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.browser.Browser;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.Bodies;
import cn.linkage.acceptance.system.Stage;
import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of gift on its own, from two forms to an agreement, through the gateway with real logins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeOfEveryKindIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final LocalDate TOUR_DAY = Bodies.today().plusDays(30);

    private final Stage stage = Stage.open();
    private final Browser giver = newPerson("捐赠人");
    private final Browser asker = newPerson("求助人");
    private String enterprise = "";
    private String school = "";

    @BeforeAll
    void both_sides_join() {
        enterprise = Acts.joinEnterprise(
                giver, official("economic-bureau"), Acts.nextCreditCode(), "万象科技（演示）", "ENTERPRISE_MEMBER");
        school = Acts.joinSchool(
                asker, official("education-bureau"), Acts.nextSchoolCode(), "万象小学（演示）", "SCHOOL_MEMBER");
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void from_an_offer_and_a_need_to_an_agreement(GiftKind kind) {
        String offer = published(giver, "/api/enterprises/" + enterprise + "/offers", "/api/offers/", offer(kind));
        String need = published(asker, "/api/schools/" + school + "/needs", "/api/needs/", need(kind));

        JsonNode proposal = proposed(asker, offer, need);
        assertThat(proposal.path("kind").asString()).isEqualTo(kind.name());
        assertThat(proposal.path("quantity").asInt()).isEqualTo(quantity(kind));
        assertThat(proposal.path("reasons").isEmpty()).isFalse();
        String path = "/api/proposals/" + proposal.path("id").asString();
        giver.post(path + "/accept", Map.of()).expect(200);
        assertThat(asker.post(path + "/accept", Map.of()).expect(200).field("state"))
                .isEqualTo("AGREED");

        for (Browser party : List.of(giver, asker)) {
            assertThat(Pages.all(party, "/api/agreements", 20))
                    .filteredOn(agreement -> agreement.path("needId").asString().equals(need))
                    .singleElement()
                    .satisfies(agreement -> {
                        assertThat(agreement.path("offerId").asString()).isEqualTo(offer);
                        assertThat(agreement.path("quantity").asInt()).isEqualTo(quantity(kind));
                    });
        }
    }

    /** The proposal of this pair; the market may hold others' needs of the kind. */
    private static JsonNode proposed(Browser party, String offer, String need) {
        JsonNode proposal = Acts.openProposal(party, need);
        assertThat(proposal.path("offerId").asString()).isEqualTo(offer);
        return proposal;
    }

    private static String published(Browser member, String collection, String item, Map<String, Object> body) {
        String id = member.post(collection, body).expect(201).field("id");
        member.post(item + id + "/publish").expect(200);
        return id;
    }

    private static Map<String, Object> offer(GiftKind kind) {
        Map<String, Object> details = details(Side.ENTERPRISE, kind);
        if (kind == GiftKind.STUDY_TOUR) {
            details.put(
                    "slots", List.of(Map.of("date", TOUR_DAY, "capacity", 80, "gradeBands", List.of("PRIMARY_4_6"))));
        }
        return Map.of(
                "title",
                "万象供给 " + kind,
                "details",
                details,
                "quantity",
                kind == GiftKind.STUDY_TOUR ? 80 : quantity(kind),
                "reach",
                "CITY",
                "gradeBands",
                List.of(),
                "availableFrom",
                Bodies.today(),
                "availableUntil",
                Bodies.today().plusDays(90));
    }

    private static Map<String, Object> need(GiftKind kind) {
        Map<String, Object> details = details(Side.SCHOOL, kind);
        if (kind == GiftKind.STUDY_TOUR) {
            details.put("dates", List.of(TOUR_DAY));
        }
        return Map.of(
                "title",
                "万象需求 " + kind,
                "details",
                details,
                "quantity",
                quantity(kind),
                "minimumUsefulQuantity",
                1,
                "readiness",
                "READY",
                "gradeBands",
                List.of(),
                "neededFrom",
                Bodies.today(),
                "neededUntil",
                Bodies.today().plusDays(60));
    }

    private static int quantity(GiftKind kind) {
        return switch (kind) {
            case STUDY_TOUR -> 45;
            case NAMING, PLAQUE, VENUE_AID -> 1;
            default -> 2;
        };
    }

    private static Map<String, Object> details(Side side, GiftKind kind) {
        return JSON.readValue(ContractFiles.detailsSample(side, kind), DETAILS);
    }

    private Browser official(String role) {
        return new Browser(stage.platform()).logIn("demo-" + role, stage.demoPassword());
    }

    private Browser newPerson(String name) {
        return new Browser(stage.platform())
                .register("neu-" + UUID.randomUUID(), "Correct-Horse-" + UUID.randomUUID(), name, "演示");
    }
}
