package cn.linkage.enterprise.offer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.enterprise.support.Race;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class OfferInputIT extends EnterpriseServiceIT {

    private static String offersOf(Member member) {
        return "/api/enterprises/" + member.enterpriseId() + "/offers";
    }

    @Test
    void all_bad_values_are_named_at_once() {
        Member member = newMember();
        Map<String, Object> body = microscopes(" ", 0);
        body.put("details", equipment("microscopes"));
        body.put("availableUntil", today().minusDays(1).toString());
        assertThat(as(member).post(offersOf(member), body).is(422).wrongFields())
                .containsExactlyInAnyOrder("title", "quantity", "details.itemCategory", "availableUntil");
    }

    @Test
    void missing_fields_are_named() {
        Member member = newMember();
        Map<String, Object> body = microscopes("显微镜", 1);
        body.remove("quantity");
        body.remove("reach");
        Map<String, Object> details = equipment("microscope");
        details.remove("warrantyMonths");
        body.put("details", details);
        assertThat(as(member).post(offersOf(member), body).is(422).wrongFields())
                .containsExactlyInAnyOrder("quantity", "reach", "details.warrantyMonths");
    }

    @Test
    void a_kind_or_code_that_does_not_exist_is_a_request_that_cannot_be_read() {
        Member member = newMember();
        Map<String, Object> body = microscopes("显微镜", 1);
        body.put("reach", "GALAXY");
        assertThat(as(member).post(offersOf(member), body).is(400).wrongFields())
                .containsExactly("reach");
        body.put("reach", "CITY");
        body.put("details", Map.of("kind", "PERPETUUM_MOBILE"));
        as(member).post(offersOf(member), body).is(400);
        as(member).post(offersOf(member), "{").is(400);
    }

    @Test
    void no_grade_band_means_every_band() {
        Member member = newMember();
        Map<String, Object> body = microscopes("显微镜", 1);
        body.remove("gradeBands");
        Answer draft = as(member).post(offersOf(member), body).is(201);
        assertThat(draft.body().get("gradeBands").size()).isZero();
    }

    @Test
    void only_members_post_offers_of_an_enterprise_that_exists() {
        Member member = newMember();
        as(newMember()).post(offersOf(member), microscopes("别人的", 1)).is(403);
        as(OFFICER).post(offersOf(member), microscopes("官方的", 1)).is(403);
        nobody.post(offersOf(member), microscopes("无名", 1)).is(401);
        as(member)
                .post("/api/enterprises/" + UUID.randomUUID() + "/offers", microscopes("无此企业", 1))
                .is(403);
    }

    @Test
    void the_same_key_makes_one_draft_even_in_a_race() throws Exception {
        Member member = newMember();
        String key = UUID.randomUUID().toString();
        List<Answer> answers = Race.run(4, () -> as(member).post(offersOf(member), microscopes("只此一份", 3), key));
        assertThat(answers).allSatisfy(answer -> answer.is(201));
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
        assertThat(as(member).get(offersOf(member)).is(200).items("title")).containsExactly("只此一份");
        as(member).post(offersOf(member), microscopes("另一份", 3), key).is(422);
    }

    @Test
    void published_offers_are_found_by_county_item_and_text_and_wildcards_mean_themselves() {
        Member member = newMember();
        String word = "特" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = newPublished(member, word + "显微镜 100%").id();
        assertThat(search(word, null)).containsExactly(id.toString());
        assertThat(search(word, "330302")).containsExactly(id.toString());
        assertThat(search(word, "330383")).isEmpty();
        assertThat(search(word + "显微镜 100%", null)).containsExactly(id.toString());
        assertThat(search(word + "%镜", null)).isEmpty();
        String byItem = "/api/offers?q=" + word + "&itemCategory=";
        assertThat(nobody.get(byItem + "microscope").is(200).items("id")).containsExactly(id.toString());
        assertThat(nobody.get(byItem + "telescope").is(200).items("id")).isEmpty();
        assertThat(nobody.get("/api/offers?itemCategory=unknown").is(422).wrongFields())
                .containsExactly("itemCategory");
        assertThat(nobody.get("/api/offers?county=110101").is(422).wrongFields())
                .containsExactly("county");
    }

    private List<String> search(String text, @Nullable String county) {
        String path = UriComponentsBuilder.fromPath("/api/offers")
                .queryParam("q", "{text}")
                .queryParamIfPresent("county", Optional.ofNullable(county))
                .encode()
                .buildAndExpand(text)
                .toUriString();
        return nobody.get(path).is(200).items("id");
    }

    @Test
    void published_offers_come_newest_first_page_by_page_without_gap_or_double() {
        Member member = newMember();
        String word = "页" + UUID.randomUUID().toString().substring(0, 8);
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            published.addFirst(newPublished(member, word + i).id().toString());
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = nobody.get("/api/offers?limit=2&q=" + word + "&cursor=" + cursor)
                    .is(200);
            assertThat(page.items("id")).hasSizeLessThanOrEqualTo(2);
            read.addAll(page.items("id"));
            cursor = page.body().path("nextCursor").isString() ? page.text("nextCursor") : null;
        }
        assertThat(read).isEqualTo(published);
    }

    @Test
    void a_cursor_or_limit_that_nobody_gave_out_is_refused() {
        nobody.get("/api/offers?cursor=nonsense").is(422);
        nobody.get("/api/offers?limit=0").is(422);
        nobody.get("/api/offers?limit=201").is(422);
        as(TestPerson.somebody()).get("/api/offers/no-id").is(404);
    }

    @Test
    void an_enterprise_lists_its_own_by_state() {
        Member member = newMember();
        newDraft(member, "草稿");
        newPublished(member, "已发布");
        assertThat(as(member).get(offersOf(member)).is(200).items("title")).containsExactly("已发布", "草稿");
        assertThat(as(member).get(offersOf(member) + "?state=DRAFT").is(200).items("title"))
                .containsExactly("草稿");
    }
}
