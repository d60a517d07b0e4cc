package cn.linkage.school.need;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.school.NeedChanged;
import cn.linkage.contracts.school.NeedExpired;
import cn.linkage.contracts.school.NeedPaused;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.contracts.school.NeedWithdrawn;
import cn.linkage.school.need.application.ExpireNeeds;
import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class NeedLifeIT extends SchoolServiceIT {

    private static String path(UUID need) {
        return "/api/needs/" + need;
    }

    @AfterEach
    void back_to_now() {
        clock.move(Duration.ZERO);
    }

    @Test
    void a_need_goes_from_draft_to_withdrawal_and_tells_every_step_once() {
        Member member = newMember();
        Answer draft = newDraft(member, "显微镜十台");
        assertThat(draft.response().getHeader("Location")).isEqualTo(path(draft.id()));
        UUID id = draft.id();
        var api = as(member.person());

        Answer published = api.post(path(id) + "/publish").is(200);
        assertThat(published.text("state")).isEqualTo("PUBLISHED");
        Answer edited = api.put(path(id), need("显微镜四台", 4), published.etag()).is(200);
        api.post(path(id) + "/pause").is(200);
        api.put(path(id), need("显微镜三台", 3), "\"4\"").is(200);
        api.post(path(id) + "/resume").is(200);
        api.post(path(id) + "/withdraw").is(200);

        List<Event> events = kafka.awaitEvents(id, 6);
        assertThat(events)
                .extracting(Object::getClass)
                .containsExactlyElementsOf(List.<Class<?>>of(
                        NeedPublished.class,
                        NeedChanged.class,
                        NeedPaused.class,
                        NeedChanged.class,
                        NeedPublished.class,
                        NeedWithdrawn.class));
        assertThat(events.stream().map(Event::version)).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        NeedPublished first = (NeedPublished) events.getFirst();
        assertThat(first.title()).isEqualTo("显微镜十台");
        assertThat(first.schoolId()).isEqualTo(member.schoolId());
        assertThat(first.details().kind()).isEqualTo(GiftKind.EQUIPMENT);
        assertThat(first.details().itemCategory()).isEqualTo("microscope");
        assertThat(((NeedChanged) events.get(1)).quantity()).isEqualTo(4);
        assertThat(edited.body().get("quantity").asInt()).isEqualTo(4);
        Stream.of("create-need", "publish-need", "pause-need", "resume-need", "withdraw-need")
                .forEach(action ->
                        assertThat(audited(action, id, "DONE")).as(action).isEqualTo(1));
        assertThat(audited("edit-need", id, "DONE")).isEqualTo(2);
    }

    @Test
    void a_draft_exists_for_its_school_only_and_for_no_office() {
        Member member = newMember();
        Member colleague = colleagueOf(member);
        UUID id = newDraft(member, "草稿").id();
        Stream<TestPerson> others = Stream.concat(
                Stream.of(TestPerson.somebody(), newMember().person()),
                Offices.ALL.stream().map(TestPerson::official));

        assertThat(as(colleague.person()).get(path(id)).is(200).text("title")).isEqualTo("草稿");
        others.forEach(other -> {
            as(other).get(path(id)).is(404);
            as(other).put(path(id), need("改", 1), "\"1\"").is(404);
            as(other).delete(path(id), "\"1\"").is(404);
            as(other).post(path(id) + "/publish").is(404);
            as(other).get("/api/schools/" + member.schoolId() + "/needs").is(403);
        });
        nobody.get(path(id)).is(401);
        assertThat(nobody.get("/api/needs?limit=200").is(200).items("id")).doesNotContain(id.toString());
    }

    @Test
    void a_colleague_takes_over_a_draft() {
        Member member = newMember();
        Member colleague = colleagueOf(member);
        UUID id = newDraft(member, "草稿").id();
        as(colleague.person()).put(path(id), need("改过的草稿", 2), "\"1\"").is(200);
        assertThat(as(member.person()).get(path(id)).text("title")).isEqualTo("改过的草稿");
        assertThat(as(colleague.person())
                        .get("/api/schools/" + member.schoolId() + "/needs?state=DRAFT")
                        .is(200)
                        .items("id"))
                .containsExactly(id.toString());
    }

    @Test
    void a_published_need_is_everybodys_to_read_and_its_schools_to_change() {
        Member member = newMember();
        UUID id = newPublished(member, "公开需求").id();
        TestPerson other = newMember().person();
        assertThat(nobody.get(path(id)).is(200).text("schoolName")).isNotBlank();
        as(other).put(path(id), need("改", 1), "\"2\"").is(403);
        as(other).post(path(id) + "/pause").is(403);
        as(OFFICER).post(path(id) + "/withdraw").is(403);
        nobody.post(path(id) + "/pause").is(401);
    }

    @Test
    void a_paused_need_is_its_schools_own_again() {
        Member member = newMember();
        UUID id = newPublished(member, "暂停").id();
        as(member.person()).post(path(id) + "/pause").is(200);
        as(OFFICER).get(path(id)).is(404);
        as(member.person()).get(path(id)).is(200);
    }

    @Test
    void an_edit_needs_the_version_that_was_seen() {
        Member member = newMember();
        Answer draft = newDraft(member, "草稿");
        var api = as(member.person());
        api.call(HttpMethod.PUT, path(draft.id()), need("改", 1), Map.of()).is(428);
        api.put(path(draft.id()), need("第一次", 1), draft.etag()).is(200);
        api.put(path(draft.id()), need("第二次", 1), draft.etag()).is(412);
        api.delete(path(draft.id()), draft.etag()).is(412);
        api.delete(path(draft.id())).is(428);
        assertThat(api.get(path(draft.id())).text("title")).isEqualTo("第一次");
    }

    @Test
    void a_step_may_carry_the_version_that_was_seen() {
        Member member = newMember();
        Answer draft = newDraft(member, "草稿");
        var api = as(member.person());
        api.put(path(draft.id()), need("改", 500), draft.etag()).is(200);
        api.call(HttpMethod.POST, path(draft.id()) + "/publish", null, Map.of("If-Match", draft.etag()))
                .is(412);
        assertThat(api.get(path(draft.id())).text("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_deleted_draft_is_gone_and_a_published_need_cannot_be_deleted() {
        Member member = newMember();
        Answer draft = newDraft(member, "草稿");
        var api = as(member.person());
        api.delete(path(draft.id()), draft.etag()).is(204);
        api.get(path(draft.id())).is(404);
        assertThat(audited("delete-need-draft", draft.id(), "DONE")).isEqualTo(1);

        Answer published = newPublished(member, "已发布");
        assertThat(api.delete(path(published.id()), published.etag()).is(409).text("code"))
                .isEqualTo("need-not-a-draft");
    }

    @Test
    void a_refused_step_changes_nothing_and_says_why_in_the_readers_language() {
        Member member = newMember();
        UUID id = newDraft(member, "草稿").id();
        var api = as(member.person());
        assertThat(api.post(path(id) + "/pause").is(409).text("detail")).contains("暂停");
        Answer english = api.call(HttpMethod.POST, path(id) + "/pause", null, Map.of("Accept-Language", "en-GB"))
                .is(409);
        assertThat(english.text("detail")).contains("only a published need");
        assertThat(api.get(path(id)).text("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_published_need_keeps_its_item() {
        Member member = newMember();
        Answer published = newPublished(member, "显微镜");
        Map<String, Object> telescopes = need("望远镜", 1);
        telescopes.put("details", Map.of("kind", "EQUIPMENT", "itemCategory", "telescope", "usedAccepted", false));
        assertThat(as(member.person())
                        .put(path(published.id()), telescopes, published.etag())
                        .is(409)
                        .text("code"))
                .isEqualTo("need-item-fixed");
    }

    /** In a thread without a request, as the schedule has it; other tests have left more than a batch. */
    private static void expireAll(ExpireNeeds expire) {
        CompletableFuture.runAsync(() -> {
                    boolean more = true;
                    while (more) {
                        more = expire.expireBatch();
                    }
                })
                .join();
    }

    @Test
    void a_need_ends_when_its_last_day_in_shanghai_is_over(@Autowired ExpireNeeds expireNeeds) {
        Member member = newMember();
        UUID id = newPublished(member, "将过期").id();

        clock.move(Duration.ofDays(60));
        expireAll(expireNeeds);
        assertThat(as(member.person()).get(path(id)).text("state")).isEqualTo("PUBLISHED");

        clock.move(Duration.ofDays(61));
        expireAll(expireNeeds);
        assertThat(as(member.person()).get(path(id)).text("state")).isEqualTo("EXPIRED");
        assertThat(kafka.awaitEvents(id, 2).getLast()).isInstanceOf(NeedExpired.class);
        assertThat(audited("expire-need", id, "DONE")).isEqualTo(1);
        assertThat(jdbc.sql("select person_name from audit where action = 'expire-need' and object_id = :id")
                        .param("id", id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("system");
    }

    @Test
    void a_draft_whose_window_is_over_is_not_published() {
        Member member = newMember();
        UUID id = newDraft(member, "太晚").id();
        clock.move(Duration.ofDays(61));
        assertThat(as(member.person()).post(path(id) + "/publish").is(409).text("code"))
                .isEqualTo("need-window-over");
    }
}
