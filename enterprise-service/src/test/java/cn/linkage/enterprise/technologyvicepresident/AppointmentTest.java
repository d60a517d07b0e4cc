package cn.linkage.enterprise.technologyvicepresident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);

    private static Appointment appointment(List<String> fields, String home, int hours) {
        return new Appointment(fields, home, FROM, null, hours);
    }

    @Test
    void fields_are_stripped_and_named_once() {
        assertThat(appointment(List.of(" 光学", "光学 ", "材料"), "温州大学", 8).fields()).containsExactly("光学", "材料");
    }

    @Test
    void each_bad_value_is_named() {
        assertThatThrownBy(() -> appointment(List.of(), "温州大学", 8)).hasMessageContaining("fields:");
        assertThatThrownBy(() -> appointment(List.of(" "), "温州大学", 8)).hasMessageContaining("1 to 40");
        List<String> eleven = IntStream.range(0, 11).mapToObj(n -> "领域" + n).toList();
        assertThatThrownBy(() -> appointment(eleven, "温州大学", 8)).hasMessageContaining("got 11");
        assertThatThrownBy(() -> appointment(List.of("光学"), " ", 8)).hasMessageContaining("homeInstitution:");
        assertThatThrownBy(() -> appointment(List.of("光学"), "温州大学", -1)).hasMessageContaining("hoursPerMonth:");
        assertThatThrownBy(() -> appointment(List.of("光学"), "温州大学", 201)).hasMessageContaining("got 201");
        assertThatThrownBy(() -> new Appointment(List.of("光学"), "温州大学", FROM, FROM.minusDays(1), 8))
                .hasMessageContaining("appointedUntil:");
    }

    @Test
    void a_term_covers_its_first_and_last_day_and_has_no_end_where_none_is_known() {
        Appointment ending = new Appointment(List.of("光学"), "温州大学", FROM, FROM.plusDays(9), 8);
        assertThat(ending.covers(FROM.minusDays(1))).isFalse();
        assertThat(ending.covers(FROM)).isTrue();
        assertThat(ending.covers(FROM.plusDays(9))).isTrue();
        assertThat(ending.covers(FROM.plusDays(10))).isFalse();
        assertThat(appointment(List.of("光学"), "温州大学", 8).covers(FROM.plusYears(9)))
                .isTrue();
    }
}
