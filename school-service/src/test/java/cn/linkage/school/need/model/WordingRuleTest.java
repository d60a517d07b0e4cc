package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.school.need.model.NeedResult.Changed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRuleTest {

    private static NeedContent plaque(String wording) {
        return content(new PlaqueNeed(ItemCategory.PLAQUE, "校门", wording, 12), 1);
    }

    private static NeedContent purpose(String purpose) {
        return content(new EquipmentNeed(ItemCategory.DRONE, purpose, true), 1);
    }

    private static Need draft(NeedContent content) {
        return Need.draft(UUID.randomUUID(), UUID.randomUUID(), content, UUID.randomUUID(), Instant.EPOCH)
                .need();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学生 330328201501011234 用",
                "身份证：33032820150101123X",
                "330328 20150101 123x",
                "３３０３２８２０１５０１０１１２３４",
                "电话13800001111",
                "138 0000 1111",
                "+86-138-0000-1111",
                "１３８００００１１１１",
                "0577-88880000",
                "(0577) 8888 0000"
            })
    void a_text_that_looks_like_an_identity_or_telephone_number_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> draft(purpose(text))).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo("details.purpose");
            assertThat(e.words().zh() + e.words().en() + e.getMessage()).doesNotContain("138", "8888", "2015");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年9月1日至2027年6月30日",
                "预算 100000000000 分",
                "每班45人，共12班，540人",
                "统一社会信用代码 91350100M000100Y43",
                "学校标识码 3133000001",
                "型号 XSP-1380000111122",
                "15 30 60 90 120 件"
            })
    void other_numbers_are_no_personal_data(String text) {
        assertThat(draft(purpose(text)).content().details())
                .isEqualTo(purpose(text).details());
    }

    @Test
    void every_free_text_of_every_kind_is_looked_at() {
        String number = "13800001111";
        refused(
                "details.budget",
                () -> draft(content(new FundsNeed(ItemCategory.FUNDS, FundsPurpose.VENUE, Set.of(), number), 1)));
        refused("details.purpose", () -> draft(content(new BooksNeed(ItemCategory.SCIENCE_MAGAZINE, number, true), 1)));
        refused("details.purpose", () -> draft(content(new SoftwareNeed(ItemCategory.DESIGN_SOFTWARE, number, 1), 1)));
        refused("details.place", () -> draft(content(new PlaqueNeed(ItemCategory.PLAQUE, number, null, 1), 1)));
        refused("details.wording", () -> draft(plaque(number)));
        LocalDate day = LocalDate.parse("2026-05-01");
        refused(
                "details.thing",
                () -> draft(content(new NamingNeed(ItemCategory.NAMING_EVENT, number, day, day, true, 0), 1)));
        refused(
                "details.room",
                () -> draft(content(new VenueAidNeed(ItemCategory.MAKER_SPACE, number, 60, true, List.of()), 1)));
        BillLine lamp = new BillLine("灯", 1, "盏", null);
        refused(
                "details.billOfItems[1].item",
                () -> draft(content(
                        new VenueAidNeed(
                                ItemCategory.MAKER_SPACE,
                                "一层",
                                60,
                                true,
                                List.of(lamp, new BillLine(number, 1, "盏", null))),
                        1)));
        refused(
                "title",
                () -> draft(new NeedContent(
                        "联系 " + number,
                        purpose("课堂").details(),
                        new Quantity(1, 1),
                        purpose("课堂").readiness(),
                        Set.of(),
                        Sample.WINDOW)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "欢迎选购演示牌仪器",
                "扫码了解",
                "演示科技 www.example.com",
                "example.cn",
                "服务热线",
                "400-000-1111",
                "Special Offer"
            })
    void a_plaque_that_sells_is_refused(String wording) {
        refused("details.wording", () -> draft(plaque(wording)));
    }

    @Test
    void the_words_that_sell_are_named() {
        refused("details.wording", () -> draft(plaque("优惠进行中")), "优惠");
    }

    @Test
    void only_what_is_displayed_is_held_against_the_rules_of_advertising() {
        assertThat(draft(purpose("用于购买后的课堂实验，国家级课题")).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"演示科学教育实践基地", "第一中学科学教室", "演示企业奖学金", "Demo Science Room"})
    void a_plain_name_passes_without_a_word(String wording) {
        NeedContent content = draft(plaque(wording)).content();
        assertThat(NeedWarning.of(content, SchoolStage.SPECIAL)).isEmpty();
        DoubtfulWording.REFUSE.check(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国家级科普基地", "第一品牌科学教室", "演示®科学教室", "演示™科学教室", "Leading Science Room"})
    void a_claim_is_let_through_with_a_warning_and_refused_where_the_platform_is_set_so(String wording) {
        NeedContent content = draft(plaque(wording)).content();
        DoubtfulWording.WARN.check(content);
        assertThat(NeedWarning.of(content, SchoolStage.SPECIAL))
                .extracting(NeedWarning::field, NeedWarning::code)
                .containsExactly(tuple("details.wording", "product-claim"));
        refused("details.wording", () -> DoubtfulWording.REFUSE.check(content));
    }

    @Test
    void what_was_stored_before_the_rules_stays_readable_and_is_neither_published_nor_said_again() {
        NeedContent old = purpose("请拨 13800001111");
        Need stored = new Need(
                UUID.randomUUID(), UUID.randomUUID(), old, NeedState.DRAFT, UUID.randomUUID(), Instant.EPOCH, null, 1);
        LocalDate today = LocalDate.parse("2026-05-01");
        refused("details.purpose", () -> stored.publish(today, Instant.EPOCH));
        refused("details.purpose", () -> stored.edit(old, today));
        assertThat(stored.edit(purpose("课堂"), today)).isInstanceOf(Changed.class);
    }
}
