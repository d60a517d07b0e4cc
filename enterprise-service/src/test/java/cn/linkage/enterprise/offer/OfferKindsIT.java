package cn.linkage.enterprise.offer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.Event;
import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.enterprise.EnterpriseVerified;
import cn.linkage.contracts.enterprise.OfferChanged;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.enterprise.support.CreditCodes;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.Api;
import cn.linkage.testing.service.TestPerson;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OfferKindsIT extends EnterpriseServiceIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static String offersOf(Member member) {
        return "/api/enterprises/" + member.enterpriseId() + "/offers";
    }

    private static String path(UUID offer) {
        return "/api/offers/" + offer;
    }

    /** What was sent, with the ids that the service gave to new slots. */
    private static JsonNode expected(GiftKind kind, Map<String, Object> body, JsonNode answered) {
        JsonNode details = JSON.valueToTree(body.get("details"));
        if (kind == GiftKind.STUDY_TOUR) {
            for (int i = 0; i < details.get("slots").size(); i++) {
                JsonNode slotId = answered.get("slots").get(i).get("slotId");
                assertThat(UUID.fromString(slotId.asString())).isNotNull();
                ((ObjectNode) details.get("slots").get(i)).set("slotId", slotId);
            }
        }
        return details;
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void an_offer_of_every_kind_is_written_edited_published_found_and_told_as_contracts_have_it(GiftKind kind) {
        Member member = newMember();
        Api api = as(member);
        String word = kind + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> body = KindOffers.body(kind, word + " 草稿", today());

        Answer draft = api.post(offersOf(member), body).is(201);
        JsonNode details = draft.body().get("details");
        assertThat(details).isEqualTo(expected(kind, body, details));
        body.put("title", word);
        body.put("details", details);
        api.put(path(draft.id()), body, draft.etag()).is(200);
        Answer published = api.post(path(draft.id()) + "/publish").is(200);
        body.put("reach", "NATION");
        api.put(path(draft.id()), body, published.etag()).is(200);

        assertThat(nobody.get("/api/offers?q=" + word + "&kind=" + kind).is(200).items("id"))
                .containsExactly(draft.id().toString());
        GiftKind other = kind == GiftKind.FUNDS ? GiftKind.BOOKS : GiftKind.FUNDS;
        assertThat(nobody.get("/api/offers?q=" + word + "&kind=" + other)
                        .is(200)
                        .items("id"))
                .isEmpty();
        assertThat(nobody.get(path(draft.id())).is(200).body().get("details")).isEqualTo(details);

        assertOutboxHolds(draft.id(), details);
        List<Event> events = kafka.awaitEvents(draft.id(), 2);
        assertThat(events).extracting(Object::getClass).containsExactly(OfferPublished.class, OfferChanged.class);
        assertThat(((OfferPublished) events.getFirst()).details().kind()).isEqualTo(kind);
    }

    private void assertOutboxHolds(UUID offer, JsonNode details) {
        List<String> payloads = jdbc.sql("select payload from outbox where aggregate_id = :id order by id")
                .param("id", offer)
                .query(String.class)
                .list();
        List<EventType> types = List.of(EventType.OFFER_PUBLISHED, EventType.OFFER_CHANGED);
        assertThat(payloads).hasSameSizeAs(types);
        for (int i = 0; i < types.size(); i++) {
            JsonNode event = JSON.readTree(payloads.get(i));
            assertThat(SCHEMAS.getSchema(ContractFiles.schema(types.get(i)))
                            .validate(event, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
                    .isEmpty();
            assertThat(event.get("details")).isEqualTo(details);
        }
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void a_field_of_any_kind_that_cannot_be_is_refused_by_name_and_nothing_is_written(GiftKind kind) {
        Member member = newMember();
        Map<String, Object> body = KindOffers.body(kind, "不合规", today());
        Map<String, Object> details = KindOffers.detailsOf(body);
        details.put("itemCategory", kind == GiftKind.BOOKS ? "microscope" : "popular-science-book");
        assertThat(as(member).post(offersOf(member), body).is(422).wrongFields())
                .contains("details.itemCategory");
        details.remove("itemCategory");
        assertThat(as(member).post(offersOf(member), body).is(422).wrongFields())
                .containsExactly("details.itemCategory");
        assertThat(as(member).get(offersOf(member)).is(200).items("id")).isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_a_tour_is_named_at_once_by_its_place() {
        Member member = newMember();
        Map<String, Object> body = KindOffers.body(GiftKind.STUDY_TOUR, "走进车间", today());
        Map<String, Object> details = KindOffers.detailsOf(body);
        details.put("pupilsPerAdult", 61);
        details.put(
                "slots",
                List.of(
                        KindOffers.slot(today(), 10),
                        KindOffers.slot(today(), 10),
                        KindOffers.slot(today().plusDays(2), 2_001)));
        body.put("title", " ");
        assertThat(as(member).post(offersOf(member), body).is(422).wrongFields())
                .containsExactly(
                        "title", "details.pupilsPerAdult", "details.slots[1].date", "details.slots[2].capacity");

        Map<String, Object> contradicting = KindOffers.body(GiftKind.STUDY_TOUR, "走进车间", today());
        contradicting.put("quantity", 41);
        contradicting.put("availableUntil", today().plusDays(15).toString());
        assertThat(as(member).post(offersOf(member), contradicting).is(422).wrongFields())
                .containsExactly("quantity", "details.slots[1].date");

        details.put("slots", List.of(Map.of("capacity", 10)));
        assertThat(as(member).post(offersOf(member), body).is(422).wrongFields())
                .containsExactly("details.slots[0].date");
    }

    @Test
    void a_published_tour_keeps_its_slots_while_their_capacities_change() {
        Member member = newMember();
        Map<String, Object> body = KindOffers.body(GiftKind.STUDY_TOUR, "走进车间", today());
        UUID id = as(member).post(offersOf(member), body).is(201).id();
        Answer published = as(member).post(path(id) + "/publish").is(200);

        assertThat(as(member).put(path(id), body, published.etag()).is(409).text("code"))
                .as("slots without their ids are new ones")
                .isEqualTo("slots-fixed");
        ObjectNode details = (ObjectNode) published.body().get("details");
        ((ObjectNode) details.get("slots").get(0)).put("capacity", 8);
        body.put("details", details);
        body.put("quantity", 20);
        Answer smaller = as(member).put(path(id), body, published.etag()).is(200);
        assertThat(smaller.body().get("quantity").asInt()).isEqualTo(20);

        ((ObjectNode) details.get("slots").get(0))
                .put("date", today().plusDays(11).toString());
        assertThat(as(member).put(path(id), body, smaller.etag()).is(409).text("code"))
                .isEqualTo("slots-fixed");
    }

    @Test
    void an_unknown_or_missing_kind_is_answered_with_the_kinds_that_exist() {
        Member member = newMember();
        Map<String, Object> body = KindOffers.body(GiftKind.BOOKS, "图书", today());
        for (Map<String, String> details : List.of(Map.of("kind", "PERPETUUM_MOBILE"), Map.<String, String>of())) {
            body.put("details", details);
            Answer refused = as(member)
                    .call(HttpMethod.POST, offersOf(member), body, Map.of("Accept-Language", "en"))
                    .is(400);
            assertThat(refused.wrongFields()).containsExactly("details.kind");
            assertThat(refused.text("detail"))
                    .contains(
                            Arrays.stream(GiftKind.values()).map(GiftKind::name).toList())
                    .contains(details.getOrDefault("kind", ""));
        }
    }

    @Test
    void a_name_that_advertises_is_refused_and_one_that_may_is_warned_of() {
        Member member = newMember();
        Map<String, Object> body = KindOffers.body(GiftKind.NAMING, "冠名", today());
        Map<String, Object> details = KindOffers.detailsOf(body);
        details.put("proposedWording", "演示科学教室 欢迎选购");
        assertThat(as(member).post(offersOf(member), body).is(422).wrongFields())
                .containsExactly("details.proposedWording");

        details.put("proposedWording", "演示产品设计实验室");
        Answer draft = as(member).post(offersOf(member), body).is(201);
        JsonNode warning = draft.body().get("warnings").get(0);
        assertThat(warning.get("field").asString()).isEqualTo("details.proposedWording");
        assertThat(warning.get("words").get("zh").asString()).contains("广告法第三十九条");
        as(member).post(path(draft.id()) + "/publish").is(200);
    }

    @Test
    void a_text_that_cannot_be_stored_is_refused_by_name() {
        Member member = newMember();
        assertThat(as(member)
                        .post(offersOf(member), microscopes("显微镜\0", 1))
                        .is(422)
                        .wrongFields())
                .containsExactly("title");
    }

    @ParameterizedTest
    @EnumSource(
            value = EnterpriseKind.class,
            names = {"SCIENCE_ASSOCIATION", "SCIENCE_MUSEUM", "UNIVERSITY", "RESEARCH_INSTITUTE"})
    void a_public_giver_registers_is_approved_and_offers_a_naming(EnterpriseKind kind) {
        Map<String, Object> application = application(CreditCodes.next());
        application.put("kind", kind.name());
        application.put("name", "演示公共机构 " + kind);
        Member member = admitted(TestPerson.somebody(), application);
        EnterpriseVerified verified =
                (EnterpriseVerified) kafka.awaitEvents(member.enterpriseId(), 1).getFirst();
        assertThat(verified.kind()).isEqualTo(kind);

        UUID id = as(member)
                .post(offersOf(member), KindOffers.body(GiftKind.NAMING, "公共机构冠名", today()))
                .is(201)
                .id();
        as(member).post(path(id) + "/publish").is(200);
        assertThat(nobody.get(path(id)).is(200).text("enterpriseName")).isEqualTo("演示公共机构 " + kind);
        OfferPublished published = (OfferPublished) kafka.awaitEvents(id, 1).getFirst();
        assertThat(published.details().kind()).isEqualTo(GiftKind.NAMING);
    }

    @Test
    void an_equipment_offer_stored_before_there_were_other_kinds_is_read_and_published() {
        Member member = newMember();
        UUID id = newDraft(member, "旧供给").id();
        jdbc.sql("""
                        update offer set details = '{"kind": "EQUIPMENT", "model": null, "condition": "USED",
                          "itemCategory": "robot-kit", "warrantyMonths": 0, "trainingIncluded": false}'::jsonb
                        where id = :id""").param("id", id).update();
        Answer published = as(member).post(path(id) + "/publish").is(200);
        assertThat(published.body().get("details").get("condition").asString()).isEqualTo("USED");
        assertThat(((OfferPublished) kafka.awaitEvents(id, 1).getFirst())
                        .details()
                        .itemCategory())
                .isEqualTo("robot-kit");
    }

    @Test
    void every_example_of_the_description_is_taken_as_it_stands() {
        Member member = newMember();
        JsonNode examples = nobody.get("/v3/api-docs")
                .is(200)
                .body()
                .at(
                        "/paths/~1api~1enterprises~1{enterpriseId}~1offers/post/requestBody/content/application~1json/examples");
        assertThat(examples.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(GiftKind.values()).map(GiftKind::name).toList());
        examples.forEach(example ->
                as(member).post(offersOf(member), example.get("value")).is(201));
    }
}
