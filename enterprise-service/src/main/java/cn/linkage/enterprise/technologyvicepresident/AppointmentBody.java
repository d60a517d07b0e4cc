package cn.linkage.enterprise.technologyvicepresident;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appointment as the API spells it. */
@Schema(name = "Appointment", description = "科技副总任职 / The appointment of a technology vice-president")
public record AppointmentBody(
        @NotNull
        @ArraySchema(
                maxItems = Appointment.FIELDS_MAX,
                schema = @Schema(maxLength = Appointment.FIELD_LENGTH_MAX, example = "新材料"))
        List<@NotNull String> fields,

        @NotNull
        @Schema(
                description = "派出单位 / University or institute that seconds the person",
                maxLength = Appointment.INSTITUTION_MAX,
                example = "温州大学")
        String homeInstitution,

        @NotNull LocalDate appointedFrom,
        @Nullable LocalDate appointedUntil,

        @NotNull
        @Schema(
                description = "每月用于科学教育的小时数 / Hours a month for science education",
                minimum = "0",
                maximum = "" + Appointment.HOURS_MAX,
                example = "8")
        Integer hoursPerMonth) {

    public static AppointmentBody of(Appointment appointment) {
        return new AppointmentBody(
                appointment.fields(),
                appointment.homeInstitution(),
                appointment.from(),
                appointment.until(),
                appointment.hoursPerMonth());
    }

    public Appointment toModel() {
        return new Appointment(fields, homeInstitution, appointedFrom, appointedUntil, hoursPerMonth);
    }
}
