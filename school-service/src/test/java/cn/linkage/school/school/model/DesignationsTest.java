package cn.linkage.school.school.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DesignationsTest {

    private static Designation tag(DesignationKind kind, String from, @Nullable String until) {
        return new Designation(kind, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    @Test
    void a_designation_holds_on_its_first_and_on_its_last_day() {
        Designation rural = tag(DesignationKind.FUTURE_RURAL, "2024-09-01", "2025-08-31");
        assertThat(rural.holdsOn(LocalDate.parse("2024-08-31"))).isFalse();
        assertThat(rural.holdsOn(LocalDate.parse("2024-09-01"))).isTrue();
        assertThat(rural.holdsOn(LocalDate.parse("2025-08-31"))).isTrue();
        assertThat(rural.holdsOn(LocalDate.parse("2025-09-01"))).isFalse();
    }

    @Test
    void a_designation_without_an_end_holds_on() {
        assertThat(tag(DesignationKind.FEATURED, "2020-01-01", null).holdsOn(LocalDate.parse("2099-01-01")))
                .isTrue();
    }

    @Test
    void a_designation_that_ends_before_it_starts_cannot_be() {
        assertThatThrownBy(() -> tag(DesignationKind.FEATURED, "2024-01-02", "2024-01-01"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_same_kind_never_holds_twice_on_one_day() {
        Designation first = tag(DesignationKind.STEAM_PILOT, "2023-01-01", "2024-01-01");
        assertThatThrownBy(() -> new Designations(List.of(first, tag(DesignationKind.STEAM_PILOT, "2024-01-01", null))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("STEAM_PILOT");
        assertThat(new Designations(List.of(tag(DesignationKind.STEAM_PILOT, "2024-01-02", null), first)).all())
                .hasSize(2);
    }

    @Test
    void a_school_may_have_several_kinds_on_one_day_in_a_fixed_order() {
        Designation base = tag(DesignationKind.MUSEUM_SCHOOL_BASE, "2023-01-01", null);
        Designation rural = tag(DesignationKind.FUTURE_RURAL, "2023-01-01", null);
        assertThat(new Designations(List.of(base, rural))).isEqualTo(new Designations(List.of(rural, base)));
    }
}
