package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.school.need.model.NeedResult.Changed;
import cn.linkage.school.need.model.NeedResult.Reason;
import cn.linkage.school.need.model.NeedResult.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamingNeedTest {

    private static final LocalDate FROM = LocalDate.parse("2026-09-01");
    private static final LocalDate UNTIL = LocalDate.parse("2029-08-31");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-01");

    private static NamingNeed naming(String thing, LocalDate until, boolean exclusive, long giftFen) {
        return new NamingNeed(ItemCategory.NAMING_ROOM, thing, FROM, until, exclusive, giftFen);
    }

    private static NamingNeed naming(String thing) {
        return naming(thing, UNTIL, true, 0);
    }

    private static Need published() {
        Instant now = Instant.parse("2026-05-01T02:00:00Z");
        return ((Changed) Need.draft(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                content(naming("科学教室"), 1),
                                UUID.randomUUID(),
                                now)
                        .need()
                        .publish(TODAY, now))
                .need();
    }

    @Test
    void the_same_thing_has_the_same_words_however_it_was_typed() {
        assertThat(naming(" ３Ｄ\u3000\t打印室\u200b（一） ").thing())
                .isEqualTo(naming("3D 打印室(一)").thing())
                .isEqualTo("3D 打印室(一)");
        refused("details.thing", () -> naming("\u200b \u3000"));
        refused("details.thing", () -> naming("室".repeat(101)), "101");
    }

    @Test
    void a_term_may_be_one_day_and_lasts_at_most_fifty_years() {
        assertThat(naming("科学教室", FROM, true, 0).termUntil()).isEqualTo(FROM);
        assertThat(naming("科学教室", FROM.plusYears(50), true, 0).termUntil()).isEqualTo("2076-09-01");
        refused("details.termUntil", () -> naming("科学教室", FROM.plusYears(50).plusDays(1), true, 0), "2076-09-02", "50");
        refused("details.termUntil", () -> naming("科学教室", FROM.minusDays(1), true, 0), "2026-08-31");
    }

    @Test
    void a_gift_is_worth_nothing_to_ten_billion_yuan() {
        assertThat(naming("科学教室", UNTIL, true, 1_000_000_000_000L).giftValueFenMin())
                .isEqualTo(1_000_000_000_000L);
        refused("details.giftValueFenMin", () -> naming("科学教室", UNTIL, true, -1), "-1");
        refused("details.giftValueFenMin", () -> naming("科学教室", UNTIL, true, 1_000_000_000_001L));
    }

    @Test
    void one_need_names_one_thing() {
        refused("quantity", () -> content(naming("科学教室"), 2), "2");
    }

    @Test
    void a_published_naming_keeps_its_thing_its_term_and_whether_it_is_exclusive() {
        Refused fixed = new Refused(Reason.NAMING_FIXED);
        assertThat(published().edit(content(naming("创客空间"), 1), TODAY)).isEqualTo(fixed);
        assertThat(published().edit(content(naming("科学教室", UNTIL.plusDays(1), true, 0), 1), TODAY))
                .isEqualTo(fixed);
        assertThat(published().edit(content(naming("科学教室", UNTIL, false, 0), 1), TODAY))
                .isEqualTo(fixed);
        NamingNeed later = new NamingNeed(ItemCategory.NAMING_ROOM, "科学教室", FROM.plusDays(1), UNTIL, true, 0);
        assertThat(published().edit(content(later, 1), TODAY)).isEqualTo(fixed);
        NamingNeed award = new NamingNeed(ItemCategory.NAMING_AWARD, "科学教室", FROM, UNTIL, true, 0);
        assertThat(published().edit(content(award, 1), TODAY)).isEqualTo(new Refused(Reason.ITEM_FIXED));
    }

    @Test
    void a_published_naming_may_ask_for_another_gift_and_the_same_thing_in_other_spaces_is_no_change() {
        NamingNeed dearer = naming(" 科学教室 ", UNTIL, true, 20_000_000);
        assertThat(published().edit(content(dearer, 1), TODAY)).isInstanceOf(Changed.class);
    }

    @Test
    void a_draft_may_name_another_thing() {
        Need draft = Need.draft(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        content(naming("科学教室"), 1),
                        UUID.randomUUID(),
                        Instant.EPOCH)
                .need();
        assertThat(draft.edit(content(naming("创客空间"), 1), TODAY)).isInstanceOf(Changed.class);
    }
}
