package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VenueAidNeedTest {

    private static final BillLine BENCH = new BillLine("实验台", 12, "张", 180_000L);

    private static VenueAidNeed room(int area, List<BillLine> bill) {
        return new VenueAidNeed(ItemCategory.SCIENCE_LABORATORY, "教学楼一层", area, true, bill);
    }

    private static BillLine line(String item, int count, String unit, @Nullable Long price) {
        return new BillLine(item, count, unit, price);
    }

    @Test
    void a_room_is_described_and_has_ten_to_ten_thousand_square_metres() {
        assertThat(room(10, List.of()).areaSquareMetres()).isEqualTo(10);
        refused("details.areaSquareMetres", () -> room(9, List.of()), "9");
        refused("details.areaSquareMetres", () -> room(10_001, List.of()), "10001");
        refused("details.room", () -> new VenueAidNeed(ItemCategory.MAKER_SPACE, " ", 60, false, List.of()), "1");
    }

    @Test
    void a_line_of_the_bill_that_is_not_sound_is_named_by_its_place() {
        refused("details.billOfItems[1].count", () -> room(60, List.of(BENCH, line("灯", 0, "盏", null))), "0");
        refused("details.billOfItems[1].count", () -> room(60, List.of(BENCH, line("灯", 100_001, "盏", null))));
        refused("details.billOfItems[0].item", () -> room(60, List.of(line(" ", 1, "盏", null), BENCH)));
        refused("details.billOfItems[0].unit", () -> room(60, List.of(line("灯", 1, "", null))));
        refused("details.billOfItems[0].unitPriceFen", () -> room(60, List.of(line("灯", 1, "盏", -1L))), "-1");
        refused("details.billOfItems[0].unitPriceFen", () -> room(60, List.of(line("灯", 1, "盏", 1_000_000_000_001L))));
    }

    @Test
    void a_bill_may_be_empty_or_without_prices_and_has_at_most_two_hundred_lines() {
        assertThat(room(60, List.of()).billOfItems()).isEmpty();
        assertThat(room(60, List.of(line(" 灯 ", 1, " 盏 ", null))).billOfItems())
                .containsExactly(line("灯", 1, "盏", null));
        assertThat(room(60, Collections.nCopies(200, BENCH)).billOfItems()).hasSize(200);
        refused("details.billOfItems", () -> room(60, Collections.nCopies(201, BENCH)), "201", "200");
    }

    @Test
    void the_quantity_counts_up_to_a_thousand_rooms() {
        assertThat(content(room(60, List.of()), 1_000).quantity().wanted()).isEqualTo(1_000);
        refused("quantity", () -> content(room(60, List.of()), 1_001), "1001", "1000");
    }

    @Test
    void a_room_is_of_a_category_of_rooms() {
        refused(
                "details.itemCategory",
                () -> new VenueAidNeed(ItemCategory.NAMING_ROOM, "一层", 60, true, List.of()),
                "naming-room",
                "science-laboratory");
    }
}
