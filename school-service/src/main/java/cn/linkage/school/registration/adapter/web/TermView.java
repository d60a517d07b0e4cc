package cn.linkage.school.registration.adapter.web;

import cn.linkage.school.viceprincipal.Appointment;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The term of a science vice-principal to be. */
@Schema(name = "RequestedTerm", description = "科学副校长的学科与任期 / subject and term of a science vice-principal")
record TermView(
        @NotNull String subject,
        @NotNull LocalDate appointedFrom,
        @Nullable LocalDate appointedUntil) {

    static TermView of(Appointment appointment) {
        return new TermView(appointment.subject(), appointment.from(), appointment.until());
    }

    Appointment appointment() {
        return new Appointment(subject, appointedFrom, appointedUntil);
    }
}
