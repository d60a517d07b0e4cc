package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.SchoolStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedWarningTest {

    private static List<String> warnings(SchoolStage stage, GradeBand... bands) {
        return NeedWarning.of(content(new EquipmentNeed(ItemCategory.DRONE, null, true), 1, Set.of(bands)), stage)
                .stream()
                .map(warning -> warning.field() + " " + warning.code())
                .toList();
    }

    @Test
    void bands_that_a_school_of_this_stage_does_not_teach_are_doubtful() {
        assertThat(warnings(SchoolStage.PRIMARY, GradeBand.PRIMARY_1_3)).isEmpty();
        assertThat(warnings(SchoolStage.PRIMARY, GradeBand.PRIMARY_4_6, GradeBand.UPPER_SECONDARY))
                .containsExactly("gradeBands band-not-of-stage");
        assertThat(warnings(SchoolStage.VOCATIONAL, GradeBand.LOWER_SECONDARY)).hasSize(1);
        assertThat(warnings(SchoolStage.SPECIAL, GradeBand.values())).isEmpty();
    }

    @Test
    void a_nine_year_school_and_a_complete_secondary_school_are_not_doubted() {
        assertThat(warnings(SchoolStage.LOWER_SECONDARY, GradeBand.PRIMARY_1_3, GradeBand.LOWER_SECONDARY))
                .isEmpty();
        assertThat(warnings(SchoolStage.UPPER_SECONDARY, GradeBand.LOWER_SECONDARY, GradeBand.UPPER_SECONDARY))
                .isEmpty();
        assertThat(warnings(SchoolStage.LOWER_SECONDARY, GradeBand.UPPER_SECONDARY))
                .hasSize(1);
        assertThat(warnings(SchoolStage.UPPER_SECONDARY, GradeBand.PRIMARY_4_6)).hasSize(1);
    }

    @Test
    void the_groups_of_a_tour_are_looked_at_one_by_one() {
        StudyTourNeed tour = new StudyTourNeed(
                ItemCategory.STUDY_TOUR,
                Set.of(),
                Set.of(),
                Stream.of(GradeBand.PRIMARY_4_6, GradeBand.PRIMARY_1_3, GradeBand.UPPER_SECONDARY)
                        .map(band -> new PupilGroup(band, 10))
                        .toList(),
                2,
                Set.of(LocalDate.parse("2026-05-01")),
                true);
        assertThat(NeedWarning.of(content(tour, 30), SchoolStage.PRIMARY))
                .extracting(warning -> warning.field() + " " + warning.code())
                .containsExactly(
                        "details.groups[1].gradeBand young-for-a-tour",
                        "details.groups[2].gradeBand band-not-of-stage");
    }
}
