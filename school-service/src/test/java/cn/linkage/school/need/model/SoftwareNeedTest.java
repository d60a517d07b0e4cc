package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import org.junit.jupiter.api.Test;

class SoftwareNeedTest {

    private static SoftwareNeed licence(int months) {
        return new SoftwareNeed(ItemCategory.VIRTUAL_LABORATORY, null, months);
    }

    @Test
    void the_shortest_licence_is_one_month_to_ten_years() {
        assertThat(licence(1).termMonthsMin()).isEqualTo(1);
        assertThat(licence(120).termMonthsMin()).isEqualTo(120);
        refused("details.termMonthsMin", () -> licence(0), "0", "120");
        refused("details.termMonthsMin", () -> licence(121), "121");
    }

    @Test
    void software_is_of_a_category_of_software() {
        refused("details.itemCategory", () -> new SoftwareNeed(ItemCategory.LAPTOP, null, 12), "laptop");
    }
}
