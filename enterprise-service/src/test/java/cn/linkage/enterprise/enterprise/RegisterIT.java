package cn.linkage.enterprise.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.enterprise.EnterpriseChanged;
import cn.linkage.contracts.enterprise.EnterpriseVerified;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.enterprise.support.Race;
import cn.linkage.testing.service.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterIT extends EnterpriseServiceIT {

    private static String path(Member member) {
        return "/api/enterprises/" + member.enterpriseId();
    }

    private static Map<String, Object> facts(String name, String county) {
        return Map.of("name", name, "kind", "KEY_LABORATORY", "countyCode", county);
    }

    @Test
    void a_member_corrects_the_facts_and_others_learn_of_it() {
        Member member = newMember();
        Answer seen = nobody.get(path(member)).is(200);
        as(member).put(path(member), facts("瓯江光学实验室", "330382"), seen.etag()).is(200);
        assertThat(nobody.get(path(member)).text("name")).isEqualTo("瓯江光学实验室");
        assertThat(kafka.awaitEvents(member.enterpriseId(), 2))
                .extracting(Object::getClass)
                .containsExactlyElementsOf(List.<Class<?>>of(EnterpriseVerified.class, EnterpriseChanged.class));
        assertThat(audited("correct-enterprise", member.enterpriseId(), "DONE")).isEqualTo(1);
    }

    @Test
    void of_several_corrections_of_one_version_one_wins() throws Exception {
        Member member = newMember();
        List<Answer> answers = Race.run(4, () -> as(member).put(path(member), facts("抢改", "330302"), "\"1\""));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void only_members_correct_and_only_with_sound_facts() {
        Member member = newMember();
        as(newMember()).put(path(member), facts("别人", "330302"), "\"1\"").is(403);
        as(OFFICER).put(path(member), facts("官方", "330302"), "\"1\"").is(403);
        nobody.put(path(member), facts("无名", "330302"), "\"1\"").is(401);
        assertThat(as(member)
                        .put(path(member), facts(" ", "330100"), "\"1\"")
                        .is(422)
                        .wrongFields())
                .containsExactlyInAnyOrder("name", "countyCode");
    }

    @Test
    void the_register_is_anyones_to_search_and_holds_only_what_was_approved() {
        Member member = newMember();
        assertThat(nobody.get("/api/enterprises?q=" + member.code()).is(200).items("id"))
                .containsExactly(member.enterpriseId().toString());
        assertThat(nobody.get("/api/enterprises?kind=UNIVERSITY&q=" + member.code())
                        .items("id"))
                .isEmpty();
        assertThat(nobody.get("/api/enterprises?county=330302&q=" + member.code())
                        .items("id"))
                .hasSize(1);
        nobody.get("/api/enterprises/" + UUID.randomUUID()).is(404);
        assertThat(nobody.get(path(member)).body().toString()).doesNotContain("陈立新", "139577");
    }

    @Test
    void the_register_is_read_by_name_page_by_page() {
        Member member = newMember();
        Member other = newMember();
        String word = "册" + UUID.randomUUID().toString().substring(0, 8);
        as(member).put(path(member), facts(word + "乙", "330302"), "\"1\"").is(200);
        as(other).put(path(other), facts(word + "甲", "330302"), "\"1\"").is(200);
        Answer first = nobody.get("/api/enterprises?limit=1&q=" + word).is(200);
        Answer second = nobody.get("/api/enterprises?limit=1&q=" + word + "&cursor=" + first.text("nextCursor"));
        assertThat(List.of(
                        first.items("name").getFirst(),
                        second.is(200).items("name").getFirst()))
                .containsExactlyInAnyOrder(word + "甲", word + "乙")
                .isSorted();
    }
}
