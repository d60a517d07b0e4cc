package cn.linkage.school.need;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NeedInputIT extends SchoolServiceIT {

    private static String needsOf(Member member) {
        return "/api/schools/" + member.schoolId() + "/needs";
    }

    @Test
    void all_bad_fields_are_named_at_once() {
        Member member = newMember();
        Map<String, Object> bad = need(" ", 0);
        bad.put("details", Map.of("kind", "EQUIPMENT", "itemCategory", "unicorn", "usedAccepted", true));
        bad.put("neededUntil", today().minusDays(1).toString());
        Answer refused = as(member.person()).post(needsOf(member), bad).is(422);
        assertThat(refused.wrongFields())
                .containsExactlyInAnyOrder("title", "details.itemCategory", "quantity", "neededUntil");
    }

    @Test
    void a_minimum_above_the_quantity_is_refused() {
        Member member = newMember();
        Map<String, Object> bad = need("显微镜", 3);
        bad.put("minimumUsefulQuantity", 4);
        assertThat(as(member.person()).post(needsOf(member), bad).is(422).wrongFields())
                .containsExactly("minimumUsefulQuantity");
    }

    @Test
    void missing_fields_are_named() {
        Member member = newMember();
        assertThat(as(member.person()).post(needsOf(member), "{}").is(422).wrongFields())
                .contains("title", "details", "quantity", "readiness", "neededFrom", "neededUntil");
    }

    @Test
    void a_broken_body_and_a_code_that_does_not_exist_cannot_be_read() {
        Member member = newMember();
        Map<String, Object> bad = need("讲座", 1);
        bad.put("details", Map.of("kind", "LECTURE", "topics", List.of("ALCHEMY")));
        assertThat(as(member.person()).post(needsOf(member), bad).is(400).wrongFields())
                .containsExactly("details.topics[0]");
        as(member.person()).post(needsOf(member), "{\"title\":").is(400);
        Map<String, Object> noDay = need("显微镜", 1);
        noDay.put("neededFrom", "soon");
        as(member.person()).post(needsOf(member), noDay).is(400);
    }

    @Test
    void only_members_write_needs_for_a_school() {
        Member member = newMember();
        as(newMember().person()).post(needsOf(member), need("别人的", 1)).is(403);
        as(OFFICER).post(needsOf(member), need("官员的", 1)).is(403);
        nobody.post(needsOf(member), need("无名的", 1)).is(401);
        as(member.person())
                .post("/api/schools/" + UUID.randomUUID() + "/needs", need("无此校", 1))
                .is(403);
    }

    @Test
    void a_need_sent_twice_with_one_key_is_one_need() {
        Member member = newMember();
        Answer first = as(member.person())
                .post(needsOf(member), need("显微镜", 2), "key-1")
                .is(201);
        Answer again = as(member.person())
                .post(needsOf(member), need("显微镜", 2), "key-1")
                .is(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.body()).isEqualTo(first.body());
        as(member.person()).post(needsOf(member), need("显微镜", 3), "key-1").is(422);
        assertThat(as(member.person()).get(needsOf(member)).items("id")).hasSize(1);
    }

    @Test
    void a_refused_need_leaves_neither_row_nor_audit_nor_event() {
        Member member = newMember();
        long before = jdbc.sql("select count(*) from audit").query(Long.class).single();
        as(member.person()).post(needsOf(member), need("显微镜", 0)).is(422);
        assertThat(jdbc.sql("select count(*) from audit").query(Long.class).single())
                .isEqualTo(before);
        assertThat(as(member.person()).get(needsOf(member)).items("id")).isEmpty();
    }

    @Test
    void the_list_is_paged_newest_first_and_shows_every_need_once() {
        Member member = newMember();
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            posted.addFirst(newPublished(member, "第" + i + "批").id().toString());
        }
        List<String> seen = new ArrayList<>();
        String path = needsOf(member) + "?state=PUBLISHED&limit=3";
        Answer page = as(member.person()).get(path).is(200);
        seen.addAll(page.items("id"));
        while (!page.body().get("nextCursor").isNull()) {
            page = as(member.person())
                    .get(path + "&cursor=" + page.text("nextCursor"))
                    .is(200);
            seen.addAll(page.items("id"));
        }
        assertThat(seen).isEqualTo(posted);
    }

    @Test
    void the_public_list_is_filtered_by_county_item_and_text() {
        Member member = newMember();
        String mark = "标记" + UUID.randomUUID();
        UUID id = newPublished(member, mark).id();
        String q = "/api/needs?q=" + mark;
        assertThat(nobody.get(q).is(200).items("id")).containsExactly(id.toString());
        assertThat(nobody.get(q + "&county=330328&itemCategory=microscope&locality=RURAL")
                        .items("id"))
                .containsExactly(id.toString());
        assertThat(nobody.get(q + "&county=330302").items("id")).isEmpty();
        assertThat(nobody.get(q + "&itemCategory=drone").items("id")).isEmpty();
        assertThat(nobody.get(q + "&locality=URBAN").items("id")).isEmpty();
        JsonNode item = nobody.get(q).body().get("items").get(0);
        assertThat(item.get("details").get("kind").asString()).isEqualTo("EQUIPMENT");
        assertThat(item.get("countyCode").asString()).isEqualTo("330328");
    }

    @Test
    void a_limit_or_cursor_that_cannot_be_is_refused() {
        nobody.get("/api/needs?limit=0").is(422);
        nobody.get("/api/needs?limit=201").is(422);
        nobody.get("/api/needs?cursor=nonsense").is(422);
        nobody.get("/api/needs?itemCategory=unicorn").is(422);
        as(TestPerson.somebody()).get("/api/needs/no-id-at-all").is(404);
    }
}
