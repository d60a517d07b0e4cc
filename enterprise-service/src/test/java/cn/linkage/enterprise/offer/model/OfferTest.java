package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.enterprise.offer.model.OfferResult.Changed;
import cn.linkage.enterprise.offer.model.OfferResult.Reason;
import cn.linkage.enterprise.offer.model.OfferResult.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");

    private static OfferContent content(int quantity, ItemCategory item) {
        return new OfferContent(
                "三十台",
                new EquipmentOffer(item, ItemCondition.NEW, null, 12, false),
                quantity,
                Reach.CITY,
                Set.of(),
                new OfferWindow(FIRST, LAST));
    }

    private static Offer draft() {
        return Offer.draft(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        content(30, ItemCategory.MICROSCOPE),
                        UUID.randomUUID(),
                        NOW)
                .offer();
    }

    private static Offer in(OfferState state) {
        Offer draft = draft();
        return new Offer(
                draft.id(),
                draft.enterpriseId(),
                draft.content(),
                state,
                draft.createdBy(),
                NOW,
                state == OfferState.DRAFT ? null : NOW,
                7);
    }

    /** Where the action leads from each state, or why it does not. */
    private static void expect(
            Function<Offer, OfferResult> action, Set<OfferState> from, OfferState to, Reason otherwise) {
        for (OfferState state : OfferState.values()) {
            OfferResult result = action.apply(in(state));
            if (from.contains(state)) {
                Changed changed = (Changed) result;
                assertThat(changed.offer().state()).as("from " + state).isEqualTo(to);
                assertThat(changed.offer().version()).isEqualTo(8);
            } else {
                assertThat(result).as("from " + state).isEqualTo(new Refused(otherwise));
            }
        }
    }

    @Test
    void only_a_draft_is_published() {
        expect(
                offer -> offer.publish(FIRST, NOW),
                EnumSet.of(OfferState.DRAFT),
                OfferState.PUBLISHED,
                Reason.NOT_A_DRAFT);
    }

    @Test
    void only_a_published_offer_is_paused() {
        expect(Offer::pause, EnumSet.of(OfferState.PUBLISHED), OfferState.PAUSED, Reason.NOT_PUBLISHED);
    }

    @Test
    void only_a_paused_offer_is_resumed() {
        expect(offer -> offer.resume(LAST), EnumSet.of(OfferState.PAUSED), OfferState.PUBLISHED, Reason.NOT_PAUSED);
    }

    @Test
    void a_live_offer_is_withdrawn_for_good() {
        expect(
                Offer::withdraw,
                EnumSet.of(OfferState.PUBLISHED, OfferState.PAUSED),
                OfferState.WITHDRAWN,
                Reason.NOT_LIVE);
    }

    @Test
    void a_live_offer_expires_the_day_after_its_last_and_not_before() {
        expect(
                offer -> offer.expire(AFTER),
                EnumSet.of(OfferState.PUBLISHED, OfferState.PAUSED),
                OfferState.EXPIRED,
                Reason.NOT_LIVE);
        assertThat(in(OfferState.PUBLISHED).expire(LAST)).isEqualTo(new Refused(Reason.WINDOW_OPEN));
    }

    @Test
    void only_a_draft_is_deleted() {
        expect(Offer::delete, EnumSet.of(OfferState.DRAFT), OfferState.DRAFT, Reason.NOT_A_DRAFT);
    }

    @Test
    void nothing_is_published_or_resumed_after_its_last_day() {
        assertThat(draft().publish(AFTER, NOW)).isEqualTo(new Refused(Reason.WINDOW_OVER));
        assertThat(in(OfferState.PAUSED).resume(AFTER)).isEqualTo(new Refused(Reason.WINDOW_OVER));
    }

    @ParameterizedTest
    @EnumSource(
            value = OfferState.class,
            names = {"WITHDRAWN", "EXPIRED"})
    void an_ended_offer_is_not_edited(OfferState state) {
        assertThat(in(state).edit(content(1, ItemCategory.MICROSCOPE), FIRST)).isEqualTo(new Refused(Reason.ENDED));
    }

    @ParameterizedTest
    @EnumSource(
            value = OfferState.class,
            names = {"PUBLISHED", "PAUSED"})
    void a_live_offer_changes_its_quantity_and_keeps_its_item(OfferState state) {
        Changed changed = (Changed) in(state).edit(content(5, ItemCategory.MICROSCOPE), FIRST);
        assertThat(changed.offer().content().quantity()).isEqualTo(5);
        assertThat(changed.offer().state()).isEqualTo(state);
        assertThat(in(state).edit(content(5, ItemCategory.TABLET), FIRST)).isEqualTo(new Refused(Reason.ITEM_FIXED));
        assertThat(in(state).edit(content(5, ItemCategory.MICROSCOPE), AFTER))
                .isEqualTo(new Refused(Reason.WINDOW_OVER));
    }

    @Test
    void a_draft_changes_its_item_too() {
        assertThat(draft().edit(content(5, ItemCategory.TABLET), AFTER)).isInstanceOf(Changed.class);
    }

    @Test
    void the_moment_of_first_publication_stays() {
        Offer published = ((Changed) draft().publish(FIRST, NOW)).offer();
        Offer paused = ((Changed) published.pause()).offer();
        Offer resumed = ((Changed) paused.resume(LAST)).offer();
        assertThat(resumed.publishedAt()).isEqualTo(NOW);
        assertThat(resumed.version()).isEqualTo(4);
    }

    private static OfferContent plaque(String wording) {
        return new OfferContent(
                "一块牌匾",
                new PlaqueOffer(ItemCategory.PLAQUE, wording, "每学期四次实验活动", 36),
                1,
                Reach.CITY,
                Set.of(),
                new OfferWindow(FIRST, LAST));
    }

    @Test
    void a_wording_that_advertises_is_neither_written_nor_published() {
        OfferContent advertising = plaque("演示基地 欢迎选购");
        assertThat(Wrong.fields(
                        () -> Offer.draft(UUID.randomUUID(), UUID.randomUUID(), advertising, UUID.randomUUID(), NOW)))
                .containsExactly("details.proposedWording");
        assertThat(Wrong.fields(() -> draft().edit(advertising, FIRST))).containsExactly("details.proposedWording");

        Offer draft = draft();
        Offer fromBeforeTheRule = new Offer(
                draft.id(), draft.enterpriseId(), advertising, OfferState.DRAFT, draft.createdBy(), NOW, null, 1);
        assertThat(Wrong.fields(() -> fromBeforeTheRule.publish(FIRST, NOW)))
                .containsExactly("details.proposedWording");
    }
}
