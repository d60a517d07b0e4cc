package cn.linkage.enterprise.offer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.enterprise.EquipmentOfferDetails;
import cn.linkage.contracts.enterprise.OfferChanged;
import cn.linkage.contracts.enterprise.OfferExpired;
import cn.linkage.contracts.enterprise.OfferPaused;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.enterprise.OfferWithdrawn;
import cn.linkage.enterprise.offer.application.ExpireOffers;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.enterprise.support.Race;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.Api;
import cn.linkage.testing.service.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class OfferLifeIT extends EnterpriseServiceIT {

    private static String path(UUID offer) {
        return "/api/offers/" + offer;
    }

    @Test
    void an_offer_goes_from_draft_to_withdrawal_and_tells_every_step_once() {
        Member member = newMember();
        Answer draft = newDraft(member, "显微镜十台");
        UUID id = draft.id();
        assertThat(draft.response().getHeader("Location")).isEqualTo(path(id));
        Api api = as(member);
        api.put(path(id), microscopes("显微镜十一台", 11), draft.etag()).is(200);

        Answer published = api.post(path(id) + "/publish").is(200);
        assertThat(published.text("state")).isEqualTo("PUBLISHED");
        api.put(path(id), microscopes("显微镜四台", 4), published.etag()).is(200);
        api.post(path(id) + "/pause").is(200);
        api.put(path(id), microscopes("显微镜三台", 3), "\"5\"").is(200);
        api.post(path(id) + "/resume").is(200);
        api.post(path(id) + "/withdraw").is(200);

        List<Event> events = kafka.awaitEvents(id, 6);
        assertThat(events)
                .extracting(Object::getClass)
                .containsExactlyElementsOf(List.<Class<?>>of(
                        OfferPublished.class,
                        OfferChanged.class,
                        OfferPaused.class,
                        OfferChanged.class,
                        OfferPublished.class,
                        OfferWithdrawn.class));
        assertThat(events.stream().map(Event::version)).containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
        OfferPublished first = (OfferPublished) events.getFirst();
        assertThat(first.title()).isEqualTo("显微镜十一台");
        assertThat(first.enterpriseId()).isEqualTo(member.enterpriseId());
        assertThat(first.details()).isEqualTo(new EquipmentOfferDetails("microscope", "NEW", "XSP-2CA", 24, true));
        assertThat(((OfferChanged) events.get(1)).quantity()).isEqualTo(4);
        Stream.of("create-offer", "publish-offer", "pause-offer", "resume-offer", "withdraw-offer")
                .forEach(action ->
                        assertThat(audited(action, id, "DONE")).as(action).isEqualTo(1));
        assertThat(audited("edit-offer", id, "DONE")).isEqualTo(3);
    }

    @Test
    void a_draft_exists_for_its_enterprise_only_and_for_no_office() {
        Member member = newMember();
        Member colleague = colleagueOf(member);
        UUID id = newDraft(member, "草稿").id();
        assertThat(as(colleague).get(path(id)).is(200).text("title")).isEqualTo("草稿");

        Stream.concat(
                        Stream.of(TestPerson.somebody(), newMember().person()),
                        Offices.ALL.stream().map(TestPerson::official))
                .forEach(other -> {
                    as(other).get(path(id)).is(404);
                    as(other).put(path(id), microscopes("改", 1), "\"1\"").is(404);
                    as(other).delete(path(id), "\"1\"").is(404);
                    as(other).post(path(id) + "/publish").is(404);
                    as(other)
                            .get("/api/enterprises/" + member.enterpriseId() + "/offers")
                            .is(403);
                });
        nobody.get(path(id)).is(401);
        assertThat(nobody.get("/api/offers?limit=200").is(200).items("id")).doesNotContain(id.toString());
    }

    @Test
    void a_published_offer_is_anyones_to_read_and_its_members_to_change() {
        Member member = newMember();
        Answer published = newPublished(member, "人人可见");
        UUID id = published.id();
        assertThat(nobody.get(path(id)).is(200).text("enterpriseName")).contains("瓯江精密仪器");
        Api other = as(newMember());
        other.put(path(id), microscopes("改", 1), published.etag()).is(403);
        other.post(path(id) + "/pause").is(403);
        as(TestPerson.official(Offices.ECONOMIC_BUREAU))
                .post(path(id) + "/withdraw")
                .is(403);
        nobody.post(path(id) + "/pause").is(401);

        as(member).post(path(id) + "/pause").is(200);
        other.get(path(id)).is(404);
        as(colleagueOf(member)).post(path(id) + "/resume").is(200);
    }

    @Test
    void a_draft_is_deleted_and_what_was_published_is_not() {
        Member member = newMember();
        Answer draft = newDraft(member, "草稿");
        as(member).delete(path(draft.id()), "\"9\"").is(412);
        as(member).delete(path(draft.id())).is(428);
        as(member).delete(path(draft.id()), draft.etag()).is(204);
        as(member).get(path(draft.id())).is(404);
        assertThat(audited("delete-offer", draft.id(), "DONE")).isEqualTo(1);

        Answer published = newPublished(member, "已发布");
        assertThat(as(member)
                        .delete(path(published.id()), published.etag())
                        .is(409)
                        .text("code"))
                .isEqualTo("not-a-draft");
    }

    @Test
    void an_edit_of_a_version_that_is_gone_changes_nothing() {
        Member member = newMember();
        Answer draft = newDraft(member, "原题");
        as(member).put(path(draft.id()), microscopes("第一次", 1), draft.etag()).is(200);
        as(member).put(path(draft.id()), microscopes("第二次", 1), draft.etag()).is(412);
        as(member)
                .call(HttpMethod.PUT, path(draft.id()), microscopes("第三次", 1), Map.of())
                .is(428);
        assertThat(as(member).get(path(draft.id())).text("title")).isEqualTo("第一次");
    }

    @Test
    void of_several_editors_of_one_version_one_wins() throws Exception {
        Member member = newMember();
        Answer draft = newDraft(member, "原题");
        List<Answer> answers = Race.run(4, () -> as(member).put(path(draft.id()), microscopes("抢改", 2), draft.etag()));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void steps_that_its_state_rules_out_are_refused_in_words_and_change_nothing() {
        Member member = newMember();
        UUID id = newDraft(member, "草稿").id();
        Answer refused = as(member)
                .call(HttpMethod.POST, path(id) + "/pause", null, Map.of("Accept-Language", "en"))
                .is(409);
        assertThat(refused.text("code")).isEqualTo("not-published");
        assertThat(refused.text("detail")).contains("only a published offer");
        assertThat(as(member).post(path(id) + "/resume").is(409).text("code")).isEqualTo("not-paused");
        assertThat(as(member).post(path(id) + "/withdraw").is(409).text("code")).isEqualTo("not-live");
        assertThat(as(member).get(path(id)).text("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_step_on_another_version_than_the_one_seen_is_refused() {
        Member member = newMember();
        UUID id = newDraft(member, "草稿").id();
        as(member)
                .call(HttpMethod.POST, path(id) + "/publish", null, Map.of("If-Match", "\"2\""))
                .is(412);
    }

    @Test
    void a_published_offer_keeps_its_item() {
        Member member = newMember();
        Answer published = newPublished(member, "显微镜");
        Map<String, Object> telescopes = microscopes("望远镜", 1);
        telescopes.put("details", equipment("telescope"));
        assertThat(as(member)
                        .put(path(published.id()), telescopes, published.etag())
                        .is(409)
                        .text("code"))
                .isEqualTo("item-fixed");
    }

    /** In a thread without a request, as the schedule has it; other tests have left more than a batch. */
    private static void expireAll(ExpireOffers expire) {
        CompletableFuture.runAsync(() -> {
                    boolean more = true;
                    while (more) {
                        more = expire.expireBatch();
                    }
                })
                .join();
    }

    @Test
    void an_offer_ends_when_its_last_day_in_shanghai_is_over(@Autowired ExpireOffers expireOffers) {
        Member member = newMember();
        UUID id = newPublished(member, "将过期").id();

        clock.move(Duration.ofDays(60));
        expireAll(expireOffers);
        assertThat(as(member).get(path(id)).text("state")).isEqualTo("PUBLISHED");

        clock.move(Duration.ofDays(61));
        expireAll(expireOffers);
        assertThat(as(member).get(path(id)).text("state")).isEqualTo("EXPIRED");
        assertThat(kafka.awaitEvents(id, 2).getLast()).isInstanceOf(OfferExpired.class);
        assertThat(jdbc.sql("select person_name from audit where action = 'expire-offer' and object_id = :id")
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
        assertThat(as(member).post(path(id) + "/publish").is(409).text("code")).isEqualTo("window-over");
    }

    @Test
    void a_refused_step_leaves_no_event_behind() {
        Member member = newMember();
        UUID id = newDraft(member, "草稿").id();
        as(member).post(path(id) + "/pause").is(409);
        assertThat(jdbc.sql("select count(*) from outbox where aggregate_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
