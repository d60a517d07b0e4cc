package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Readiness;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedContentTest {

    @Test
    void a_quantity_is_at_least_one_and_of_equipment_at_most_a_million() {
        EquipmentNeed drones = new EquipmentNeed(ItemCategory.DRONE, null, false);
        refused("quantity", () -> new Quantity(0, 1), "0");
        refused("quantity", () -> Sample.content(drones, 1_000_001), "1000001", "1000000");
        refused("quantity", () -> new Quantity(1_000_000_001, 1), "1000000001");
        assertThat(Sample.content(drones, 1_000_000).quantity().wanted()).isEqualTo(1_000_000);
        assertThat(new Quantity(1_000_000, 1_000_000).wanted()).isEqualTo(1_000_000);
    }

    @Test
    void the_minimum_useful_quantity_never_exceeds_the_quantity() {
        refused("minimumUsefulQuantity", () -> new Quantity(5, 6));
        refused("minimumUsefulQuantity", () -> new Quantity(5, 0));
        assertThat(new Quantity(5, 5).minimumUseful()).isEqualTo(5);
    }

    @Test
    void a_window_may_be_one_day_and_never_ends_before_it_starts() {
        LocalDate day = LocalDate.parse("2026-05-01");
        assertThat(new NeedWindow(day, day).isOver(day)).isFalse();
        assertThat(new NeedWindow(day, day).isOver(day.plusDays(1))).isTrue();
        refused("neededUntil", () -> new NeedWindow(day, day.minusDays(1)));
    }

    @Test
    void an_item_is_of_the_code_list() {
        assertThat(NeedDetails.category("printer-3d")).isEqualTo(ItemCategory.PRINTER_3D);
        refused("details.itemCategory", () -> NeedDetails.category("unicorn"));
    }

    @Test
    void equipment_is_of_a_category_of_equipment() {
        refused(
                "details.itemCategory",
                () -> new EquipmentNeed(ItemCategory.LECTURE, null, true),
                "lecture",
                "microscope");
    }

    @Test
    void a_purpose_may_be_missing_and_is_never_endless() {
        assertThat(new EquipmentNeed(ItemCategory.DRONE, null, false).purpose()).isNull();
        refused("details.purpose", () -> new EquipmentNeed(ItemCategory.DRONE, "用".repeat(1001), false));
    }

    @Test
    void a_title_is_stripped_and_never_blank_or_endless() {
        assertThat(NeedContent.title(" 显微镜 ")).isEqualTo("显微镜");
        refused("title", () -> NeedContent.title(" "));
        refused("title", () -> NeedContent.title("题".repeat(121)));
    }

    @Test
    void grade_bands_are_kept_in_their_order_and_not_changed_from_outside() {
        Set<GradeBand> bands = new HashSet<>(Set.of(GradeBand.UPPER_SECONDARY, GradeBand.PRIMARY_1_3));
        NeedContent content = new NeedContent(
                "显微镜",
                new EquipmentNeed(ItemCategory.MICROSCOPE, null, true),
                new Quantity(1, 1),
                Readiness.PREPARING,
                bands,
                new NeedWindow(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-02")));
        bands.clear();
        assertThat(content.gradeBands()).containsExactly(GradeBand.PRIMARY_1_3, GradeBand.UPPER_SECONDARY);
    }
}
