package cn.linkage.school.viceprincipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate FROM = LocalDate.parse("2026-09-01");

    @Test
    void a_term_may_be_open_and_never_ends_before_it_starts() {
        assertThat(new Appointment(" 物理 ", FROM, null).subject()).isEqualTo("物理");
        assertThatThrownBy(() -> new Appointment("物理", FROM, FROM.minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("appointedUntil"));
    }

    @Test
    void an_appointment_has_a_subject() {
        assertThatThrownBy(() -> new Appointment(" ", FROM, null))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("subject"));
    }
}
