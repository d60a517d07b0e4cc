package cn.linkage.school.need.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.school.need.model.NeedResult.Changed;
import cn.linkage.school.need.model.NeedResult.Reason;
import cn.linkage.school.need.model.NeedResult.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-06-30");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-01");
    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);
    private static final Instant NOW = Instant.parse("2026-05-01T02:00:00Z");

    private static NeedContent content(ItemCategory category, int quantity, LocalDate until) {
        return new NeedContent(
                "八年级生物课用",
                new EquipmentNeed(category, "观察细胞", true),
                new Quantity(quantity, 1),
                Readiness.READY,
                Set.of(GradeBand.LOWER_SECONDARY),
                new NeedWindow(LocalDate.parse("2026-03-01"), until));
    }

    private static Need draft() {
        return Need.draft(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        content(ItemCategory.MICROSCOPE, 10, LAST_DAY),
                        UUID.randomUUID(),
                        NOW)
                .need();
    }

    private static Need done(NeedResult result) {
        assertThat(result).isInstanceOf(Changed.class);
        return ((Changed) result).need();
    }

    private static Need published() {
        return done(draft().publish(TODAY, NOW));
    }

    private static Need paused() {
        return done(published().pause());
    }

    private static Need withdrawn() {
        return done(published().withdraw());
    }

    private static Need expired() {
        return done(published().expire(DAY_AFTER));
    }

    @Test
    void a_need_begins_as_a_draft_that_was_never_published() {
        assertThat(draft().state()).isEqualTo(NeedState.DRAFT);
        assertThat(draft().publishedAt()).isNull();
        assertThat(draft().version()).isEqualTo(1);
    }

    @Test
    void publishing_a_draft_opens_it_and_remembers_when() {
        Need need = published();
        assertThat(need.state()).isEqualTo(NeedState.PUBLISHED);
        assertThat(need.publishedAt()).isEqualTo(NOW);
        assertThat(need.version()).isEqualTo(2);
    }

    @Test
    void a_need_can_be_published_on_its_last_day_and_not_after() {
        assertThat(draft().publish(LAST_DAY, NOW)).isInstanceOf(Changed.class);
        assertThat(draft().publish(DAY_AFTER, NOW)).isEqualTo(new Refused(Reason.WINDOW_OVER));
    }

    @Test
    void only_a_draft_is_published() {
        assertThat(published().publish(TODAY, NOW)).isEqualTo(new Refused(Reason.NOT_A_DRAFT));
        assertThat(withdrawn().publish(TODAY, NOW)).isEqualTo(new Refused(Reason.NOT_A_DRAFT));
    }

    @Test
    void a_paused_need_can_be_resumed_and_keeps_when_it_was_first_published() {
        Need resumed = done(paused().resume(TODAY));
        assertThat(resumed.state()).isEqualTo(NeedState.PUBLISHED);
        assertThat(resumed.publishedAt()).isEqualTo(NOW);
        assertThat(resumed.version()).isEqualTo(4);
    }

    @Test
    void a_paused_need_whose_window_is_over_is_not_resumed() {
        assertThat(paused().resume(DAY_AFTER)).isEqualTo(new Refused(Reason.WINDOW_OVER));
    }

    @Test
    void only_a_published_need_is_paused_and_only_a_paused_one_resumed() {
        assertThat(draft().pause()).isEqualTo(new Refused(Reason.NOT_PUBLISHED));
        assertThat(paused().pause()).isEqualTo(new Refused(Reason.NOT_PUBLISHED));
        assertThat(published().resume(TODAY)).isEqualTo(new Refused(Reason.NOT_PAUSED));
    }

    @Test
    void a_need_can_be_withdrawn_while_published_or_paused_and_a_draft_cannot() {
        assertThat(withdrawn().state()).isEqualTo(NeedState.WITHDRAWN);
        assertThat(done(paused().withdraw()).state()).isEqualTo(NeedState.WITHDRAWN);
        assertThat(draft().withdraw()).isEqualTo(new Refused(Reason.NOT_LIVE));
        assertThat(expired().withdraw()).isEqualTo(new Refused(Reason.NOT_LIVE));
    }

    @Test
    void a_need_expires_on_the_day_after_its_last_day_and_not_on_it() {
        assertThat(published().expire(LAST_DAY)).isEqualTo(new Refused(Reason.WINDOW_OPEN));
        assertThat(expired().state()).isEqualTo(NeedState.EXPIRED);
        assertThat(done(paused().expire(DAY_AFTER)).state()).isEqualTo(NeedState.EXPIRED);
        assertThat(draft().expire(DAY_AFTER)).isEqualTo(new Refused(Reason.NOT_LIVE));
    }

    @Test
    void only_a_draft_can_be_deleted() {
        assertThat(((Changed) draft().delete()).action()).isEqualTo(NeedAction.DELETE);
        assertThat(published().delete()).isEqualTo(new Refused(Reason.NOT_A_DRAFT));
    }

    @Test
    void a_published_need_can_be_cut_or_raised_at_any_time() {
        Need cut = done(published().edit(content(ItemCategory.MICROSCOPE, 2, LAST_DAY), TODAY));
        assertThat(cut.content().quantity().wanted()).isEqualTo(2);
        assertThat(cut.state()).isEqualTo(NeedState.PUBLISHED);
        assertThat(cut.version()).isEqualTo(3);
    }

    @Test
    void a_draft_may_change_its_item_and_a_published_need_keeps_it() {
        NeedContent telescopes = content(ItemCategory.TELESCOPE, 10, LAST_DAY);
        assertThat(draft().edit(telescopes, TODAY)).isInstanceOf(Changed.class);
        assertThat(published().edit(telescopes, TODAY)).isEqualTo(new Refused(Reason.ITEM_FIXED));
        assertThat(paused().edit(telescopes, TODAY)).isEqualTo(new Refused(Reason.ITEM_FIXED));
    }

    @Test
    void a_live_need_is_not_moved_into_the_past_and_a_draft_may_be() {
        NeedContent past = content(ItemCategory.MICROSCOPE, 10, TODAY.minusDays(1));
        assertThat(published().edit(past, TODAY)).isEqualTo(new Refused(Reason.WINDOW_OVER));
        assertThat(draft().edit(past, TODAY)).isInstanceOf(Changed.class);
    }

    @Test
    void what_has_ended_is_not_edited_any_more() {
        NeedContent same = content(ItemCategory.MICROSCOPE, 10, LAST_DAY);
        assertThat(withdrawn().edit(same, TODAY)).isEqualTo(new Refused(Reason.ENDED));
        assertThat(expired().edit(same, TODAY)).isEqualTo(new Refused(Reason.ENDED));
    }
}
