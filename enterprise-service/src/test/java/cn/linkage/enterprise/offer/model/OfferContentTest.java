package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCategory.Unit;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.Reach;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferContentTest {

    private static EquipmentOffer equipment(String model, int warrantyMonths) {
        return new EquipmentOffer(ItemCategory.ROBOT_KIT, ItemCondition.USED, model, warrantyMonths, true);
    }

    @Test
    void a_title_has_1_to_120_characters() {
        assertThat(OfferContent.title(" 机器人 ")).isEqualTo("机器人");
        assertThatThrownBy(() -> OfferContent.title(" ")).hasMessageContaining("title:");
        assertThatThrownBy(() -> OfferContent.title("长".repeat(121))).hasMessageContaining("got 121");
    }

    @Test
    void a_quantity_is_at_least_one_and_at_most_a_million_pieces() {
        assertThat(OfferContent.quantity(1_000_000, Unit.PIECE)).isEqualTo(1_000_000);
        assertThatThrownBy(() -> OfferContent.quantity(0, Unit.PIECE)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> OfferContent.quantity(1_000_001, Unit.PIECE)).hasMessageContaining("quantity:");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void a_quantity_is_at_most_what_its_unit_allows(Unit unit) {
        assertThat(OfferContent.quantity(unit.most(), unit)).isEqualTo(unit.most());
        assertThatThrownBy(() -> OfferContent.quantity(unit.most() + 1, unit))
                .hasMessageContaining("1 to " + unit.most())
                .hasMessageContaining("got " + (unit.most() + 1));
    }

    @Test
    void the_largest_quantity_is_that_of_the_unit_that_allows_most() {
        assertThat(Arrays.stream(Unit.values()).mapToInt(Unit::most).max()).hasValue(OfferContent.QUANTITY_MAX);
    }

    @Test
    void the_unit_of_the_item_decides_on_the_quantity_of_an_offer() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        PlaqueOffer plaque = new PlaqueOffer(ItemCategory.PLAQUE, "演示基地", "活动", 12);
        assertThat(Wrong.fields(() -> new OfferContent(
                        "牌", plaque, 1_001, Reach.CITY, EnumSet.noneOf(GradeBand.class), new OfferWindow(day, day))))
                .containsExactly("quantity");
    }

    @Test
    void a_window_ends_no_earlier_than_it_begins() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThat(new OfferWindow(day, day).isOver(day)).isFalse();
        assertThat(new OfferWindow(day, day).isOver(day.plusDays(1))).isTrue();
        assertThatThrownBy(() -> new OfferWindow(day, day.minusDays(1))).hasMessageContaining("availableUntil:");
    }

    @Test
    void equipment_names_a_known_category_a_short_model_and_a_warranty_of_ten_years_at_most() {
        assertThat(OfferDetails.category("details.itemCategory", "robot-kit")).isEqualTo(ItemCategory.ROBOT_KIT);
        assertThatThrownBy(() -> OfferDetails.category("details.itemCategory", "robots"))
                .hasMessageContaining("details.itemCategory:")
                .hasMessageContaining("robots");
        assertThatThrownBy(() -> equipment("型".repeat(101), 0)).hasMessageContaining("details.model:");
        assertThatThrownBy(() -> equipment("X", -1)).hasMessageContaining("details.warrantyMonths:");
        assertThatThrownBy(() -> equipment("X", 121)).hasMessageContaining("got 121");
        assertThat(Wrong.fields(() -> new EquipmentOffer(ItemCategory.FUNDS, ItemCondition.NEW, null, 0, false)))
                .containsExactly("details.itemCategory");
    }

    @Test
    void later_changes_of_the_callers_set_change_nothing() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        EnumSet<GradeBand> bands = EnumSet.of(GradeBand.PRIMARY_4_6);
        OfferContent content =
                new OfferContent("套件", equipment("X", 0), 1, Reach.COUNTY, bands, new OfferWindow(day, day));
        bands.add(GradeBand.UPPER_SECONDARY);
        assertThat(content.gradeBands()).containsExactly(GradeBand.PRIMARY_4_6);
    }
}
