package cn.linkage.school.need;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.Api;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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

/** Every kind of need from the form to the outbox, with the golden samples of the contracts as what the school says. */
class NeedKindsIT extends SchoolServiceIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static ObjectNode sample(GiftKind kind) {
        ObjectNode details = (ObjectNode) JSON.readTree(ContractFiles.detailsSample(Side.SCHOOL, kind));
        if (kind == GiftKind.STUDY_TOUR) {
            details.putArray("dates").add(today().plusDays(10).toString());
        }
        return details;
    }

    private static Map<String, Object> needOf(JsonNode details, int quantity) {
        Map<String, Object> body = need("各类需求", quantity);
        body.put("details", details);
        body.put("gradeBands", List.of());
        return body;
    }

    private static Map<String, Object> needOf(GiftKind kind) {
        return needOf(sample(kind), quantity(kind));
    }

    private static int quantity(GiftKind kind) {
        return switch (kind) {
            case NAMING -> 1;
            case STUDY_TOUR -> 45;
            default -> 3;
        };
    }

    private static String needsOf(Member member) {
        return "/api/schools/" + member.schoolId() + "/needs";
    }

    private Answer refused(Map<String, Object> body) {
        Member member = newMember();
        return as(member.person()).post(needsOf(member), body).is(422);
    }

    /** The event on the outbox, which keeps to its schema, formats too. */
    private JsonNode onOutbox(UUID needId, EventType type) {
        JsonNode event = JSON.readTree(jdbc.sql(
                        "select payload from outbox where aggregate_id = :id and type = :type order by id desc limit 1")
                .param("id", needId)
                .param("type", type.typeName())
                .query(String.class)
                .single());
        List<Error> violations = SCHEMAS.getSchema(ContractFiles.schema(type))
                .validate(event, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
        assertThat(violations).isEmpty();
        return event;
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void a_need_of_every_kind_is_written_edited_published_and_told_of(GiftKind kind) {
        Member member = newMember();
        Api api = as(member.person());
        Answer draft = api.post(needsOf(member), needOf(kind)).is(201);
        assertThat(draft.body().get("details")).isEqualTo(sample(kind));

        Map<String, Object> better = needOf(kind);
        better.put("title", "改过的需求");
        String path = "/api/needs/" + draft.id();
        api.put(path, better, draft.etag()).is(200);
        Answer published = api.post(path + "/publish").is(200);
        assertThat(nobody.get(path).is(200).body().get("details")).isEqualTo(sample(kind));
        JsonNode told = onOutbox(draft.id(), EventType.NEED_PUBLISHED);
        assertThat(told.get("details")).isEqualTo(sample(kind));
        assertThat(told.get("quantity").asInt()).isEqualTo(quantity(kind));
        assertThat(told.get("title").asString()).isEqualTo("改过的需求");

        better.put("title", "再次改过");
        api.put(path, better, published.etag()).is(200);
        JsonNode toldAgain = onOutbox(draft.id(), EventType.NEED_CHANGED);
        assertThat(toldAgain.get("details")).isEqualTo(sample(kind));
        assertThat(toldAgain.get("title").asString()).isEqualTo("再次改过");
        assertThat(kafka.awaitEvents(draft.id(), 2)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void a_published_need_of_any_kind_never_becomes_another_kind(GiftKind kind) {
        Member member = newMember();
        Api api = as(member.person());
        UUID id = api.post(needsOf(member), needOf(kind)).is(201).id();
        Answer published = api.post("/api/needs/" + id + "/publish").is(200);
        GiftKind other = kind == GiftKind.LECTURE ? GiftKind.SCHOOL_VISIT : GiftKind.LECTURE;
        assertThat(api.put("/api/needs/" + id, needOf(other), published.etag())
                        .is(409)
                        .text("code"))
                .isEqualTo("need-item-fixed");
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void a_detail_that_is_missing_is_named_unless_it_may_be(GiftKind kind) {
        Member member = newMember();
        List<String> optional = List.of("budget", "wording");
        for (String field : sample(kind).propertyNames()) {
            boolean mayBeMissing = optional.contains(field) || (field.equals("purpose") && kind != GiftKind.FUNDS);
            if (!mayBeMissing) {
                ObjectNode lacking = sample(kind);
                lacking.remove(field);
                assertThat(as(member.person())
                                .post(needsOf(member), needOf(lacking, quantity(kind)))
                                .is(422)
                                .wrongFields())
                        .as("%s without %s", kind, field)
                        .containsExactly("details." + field);
            }
        }
    }

    @Test
    void an_unknown_kind_is_refused_and_the_kinds_that_there_are_are_named() {
        Answer unknown = refused(needOf(JSON.createObjectNode().put("kind", "TELEPATHY"), 1));
        assertThat(unknown.wrongFields()).containsExactly("details.kind");
        assertThat(unknown.text("detail")).contains("TELEPATHY", "EQUIPMENT", "STUDY_TOUR", "SCHOOL_VISIT");
        assertThat(refused(needOf(JSON.createObjectNode(), 1)).text("detail")).contains("NAMING");
    }

    @Test
    void a_group_or_line_that_is_not_sound_is_named_by_its_place() {
        ObjectNode tour = sample(GiftKind.STUDY_TOUR);
        tour.withArray("groups").addObject().put("gradeBand", "LOWER_SECONDARY").put("pupils", 0);
        assertThat(refused(needOf(tour, 45)).wrongFields()).containsExactly("details.groups[1].pupils");

        ((ObjectNode) tour.get("groups").get(1)).remove("pupils");
        assertThat(refused(needOf(tour, 45)).wrongFields()).containsExactly("details.groups[1].pupils");

        ObjectNode venue = sample(GiftKind.VENUE_AID);
        ((ObjectNode) venue.get("billOfItems").get(0)).put("item", "联系 13800001111");
        assertThat(refused(needOf(venue, 1)).wrongFields()).containsExactly("details.billOfItems[0].item");
    }

    @Test
    void nothing_in_the_place_of_a_code_cannot_be_read_and_in_the_place_of_a_group_or_day_is_refused() {
        Member member = newMember();
        ObjectNode lecture = sample(GiftKind.LECTURE);
        lecture.putArray("topics").addNull();
        as(member.person()).post(needsOf(member), needOf(lecture, 1)).is(400);
        Map<String, Object> bands = need("显微镜", 1);
        bands.put("gradeBands", JSON.createArrayNode().addNull());
        as(member.person()).post(needsOf(member), bands).is(400);

        ObjectNode tour = sample(GiftKind.STUDY_TOUR);
        tour.putArray("groups").addNull();
        assertThat(refused(needOf(tour, 1)).wrongFields()).containsExactly("details.groups[0]");
        ObjectNode noDay = sample(GiftKind.STUDY_TOUR);
        noDay.putArray("dates").addNull();
        assertThat(refused(needOf(noDay, 45)).wrongFields()).containsExactly("details.dates[]");
    }

    @Test
    void what_contradicts_the_rest_of_the_need_is_refused_in_the_readers_language() {
        Member member = newMember();
        Answer english = as(member.person())
                .call(
                        HttpMethod.POST,
                        needsOf(member),
                        needOf(sample(GiftKind.STUDY_TOUR), 44),
                        Map.of("Accept-Language", "en"))
                .is(422);
        assertThat(english.wrongFields()).containsExactly("quantity");
        assertThat(english.text("detail")).contains("sum of its pupils 45, got 44");
        assertThat(refused(needOf(sample(GiftKind.NAMING), 2)).wrongFields()).containsExactly("quantity");
        assertThat(refused(needOf(sample(GiftKind.FUNDS), 1_000_000_001)).wrongFields())
                .containsExactly("quantity");
    }

    @Test
    void those_who_write_a_need_are_told_what_is_doubtful_and_readers_are_not() {
        Member member = newMember();
        ObjectNode plaque = sample(GiftKind.PLAQUE);
        plaque.put("wording", "国家级科普基地");
        Map<String, Object> body = needOf(plaque, 1);
        body.put("gradeBands", List.of("UPPER_SECONDARY"));
        Answer written = as(member.person()).post(needsOf(member), body).is(201);
        assertThat(written.body()
                        .get("warnings")
                        .valueStream()
                        .map(warning -> warning.get("field").asString() + " "
                                + warning.get("code").asString()))
                .containsExactly("details.wording product-claim", "gradeBands band-not-of-stage");
        Answer published = as(member.person())
                .post("/api/needs/" + written.id() + "/publish")
                .is(200);
        assertThat(published.body().get("warnings").size()).isEqualTo(2);
        assertThat(nobody.get("/api/needs/" + written.id())
                        .is(200)
                        .body()
                        .get("warnings")
                        .size())
                .isZero();
    }

    @Test
    void an_advertising_plaque_is_refused_and_leaves_nothing() {
        Member member = newMember();
        ObjectNode plaque = sample(GiftKind.PLAQUE);
        plaque.put("wording", "选购热线 400-000-1111");
        Answer refused =
                as(member.person()).post(needsOf(member), needOf(plaque, 1)).is(422);
        assertThat(refused.wrongFields()).containsExactly("details.wording");
        assertThat(refused.text("detail")).contains("广告法第三十九条");
        assertThat(as(member.person()).get(needsOf(member)).items("id")).isEmpty();
    }

    @Test
    void equipment_stored_before_the_other_kinds_came_is_read_as_ever() {
        Member member = newMember();
        UUID id = newPublished(member, "显微镜").id();
        String old = "{\"kind\": \"EQUIPMENT\", \"purpose\": \"请拨 13800001111\", \"itemCategory\": \"microscope\", "
                + "\"usedAccepted\": true}";
        jdbc.sql("update need set details = cast(:old as jsonb) where id = :id")
                .param("old", old)
                .param("id", id)
                .update();
        assertThat(nobody.get("/api/needs/" + id).is(200).body().get("details")).isEqualTo(JSON.readTree(old));
        as(member.person()).post("/api/needs/" + id + "/pause").is(200);
    }
}
