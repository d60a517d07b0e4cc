package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.TrainingFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuideTrainingNeedTest {

    private static GuideTrainingNeed hours(int hours) {
        return new GuideTrainingNeed(ItemCategory.GUIDE_TRAINING, Set.of(TrainingFormat.ONLINE), hours);
    }

    @Test
    void a_training_has_one_to_two_hundred_hours() {
        assertThat(hours(200).hoursMin()).isEqualTo(200);
        refused("details.hoursMin", () -> hours(0), "0");
        refused("details.hoursMin", () -> hours(201), "201", "200");
    }

    @Test
    void the_quantity_counts_up_to_ten_thousand_people() {
        assertThat(content(hours(8), 10_000).quantity().wanted()).isEqualTo(10_000);
        refused("quantity", () -> content(hours(8), 10_001), "10001");
    }

    @Test
    void a_training_is_of_its_own_category() {
        refused(
                "details.itemCategory",
                () -> new GuideTrainingNeed(ItemCategory.LECTURE, Set.of(), 8),
                "lecture",
                "guide-training");
    }
}
