package cn.linkage.school.school.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SchoolTest {

    private static final Instant AT = Instant.parse("2026-03-01T01:00:00Z");

    private static School school() {
        return School.verified(
                UUID.randomUUID(),
                new SchoolCode("3133000007"),
                new SchoolFacts("泰顺县民族中学", Locality.RURAL, County.TAISHUN),
                UUID.randomUUID(),
                AT);
    }

    @Test
    void a_school_enters_verified_and_without_designations() {
        assertThat(school().verifiedAt()).isEqualTo(AT);
        assertThat(school().designations()).isEqualTo(Designations.NONE);
        assertThat(school().version()).isEqualTo(1);
    }

    @Test
    void a_renaming_keeps_code_and_stage_and_counts_as_a_version() {
        School renamed = school().corrected(new SchoolFacts("泰顺县育才中学", Locality.TOWN, County.TAISHUN));
        assertThat(renamed.code()).isEqualTo(new SchoolCode("3133000007"));
        assertThat(renamed.stage()).isEqualTo(SchoolStage.LOWER_SECONDARY);
        assertThat(renamed.facts().name()).isEqualTo("泰顺县育才中学");
        assertThat(renamed.version()).isEqualTo(2);
    }

    @Test
    void designations_replace_those_before_and_leave_the_facts() {
        Designations tags = new Designations(
                List.of(new Designation(DesignationKind.UNDER_RESOURCED, LocalDate.parse("2025-01-01"), null)));
        School designated = school().designated(tags);
        assertThat(designated.designations()).isEqualTo(tags);
        assertThat(designated.facts().name()).isEqualTo("泰顺县民族中学");
        assertThat(designated.version()).isEqualTo(2);
    }
}
