package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.VisitActivity;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolVisitNeedTest {

    private static SchoolVisitNeed visit(int audience) {
        return new SchoolVisitNeed(
                ItemCategory.SCHOOL_VISIT, Set.of(VisitActivity.EXPERIMENT_SHOW), Set.of(), audience);
    }

    @Test
    void a_visit_is_seen_by_one_to_five_thousand_pupils() {
        assertThat(visit(5_000).audience()).isEqualTo(5_000);
        refused("details.audience", () -> visit(0), "0");
        refused("details.audience", () -> visit(5_001), "5001");
    }

    @Test
    void the_quantity_counts_up_to_ten_thousand_visits() {
        refused("quantity", () -> content(visit(50), 10_001), "10001");
    }

    @Test
    void a_visit_is_of_its_own_category() {
        refused(
                "details.itemCategory",
                () -> new SchoolVisitNeed(ItemCategory.LECTURE, Set.of(), Set.of(), 50),
                "lecture",
                "school-visit");
    }
}
