package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaqueNeedTest {

    private static PlaqueNeed plaque(String place, @Nullable String wording, int months) {
        return new PlaqueNeed(ItemCategory.PLAQUE, place, wording, months);
    }

    @Test
    void a_plaque_has_a_place_and_may_have_a_wording() {
        assertThat(plaque(" 校门右侧 ", " ", 12)).isEqualTo(plaque("校门右侧", null, 12));
        refused("details.place", () -> plaque(" ", null, 12));
        refused("details.wording", () -> plaque("校门", "字".repeat(101), 12), "100", "101");
    }

    @Test
    void a_plaque_hangs_for_one_month_to_fifty_years() {
        assertThat(plaque("校门", null, 600).termMonthsMax()).isEqualTo(600);
        refused("details.termMonthsMax", () -> plaque("校门", null, 0), "0");
        refused("details.termMonthsMax", () -> plaque("校门", null, 601), "601", "600");
    }

    @Test
    void the_quantity_counts_up_to_a_thousand_plaques() {
        refused("quantity", () -> content(plaque("校门", null, 12), 1_001), "1001");
    }

    @Test
    void a_plaque_is_of_its_own_category() {
        refused("details.itemCategory", () -> new PlaqueNeed(ItemCategory.NAMING_ROOM, "校门", null, 12), "naming-room");
    }
}
