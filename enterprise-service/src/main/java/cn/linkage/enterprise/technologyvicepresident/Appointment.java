package cn.linkage.enterprise.technologyvicepresident;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The term of a technology vice-president (科技副总), usually seconded: the enterprise is one affiliation, the home
 * institution the other.
 *
 * @param fields of science or technology, for example 新材料
 * @param homeInstitution the university or institute that seconds the person
 * @param until last day of the term; null while no end is known
 * @param hoursPerMonth given to science education
 */
public record Appointment(
        List<String> fields,
        String homeInstitution,
        LocalDate from,
        @Nullable LocalDate until,
        int hoursPerMonth) {

    public static final int FIELDS_MAX = 10;
    public static final int FIELD_LENGTH_MAX = 40;
    public static final int INSTITUTION_MAX = 100;
    public static final int HOURS_MAX = 200;

    public Appointment {
        fields = fields.stream().map(String::strip).distinct().toList();
        homeInstitution = homeInstitution.strip();
        if (fields.isEmpty() || fields.size() > FIELDS_MAX) {
            throw new InvalidValueException(
                    "fields",
                    "专业领域应为 1 至 " + FIELDS_MAX + " 项，收到 " + fields.size() + " 项",
                    "there are 1 to " + FIELDS_MAX + " fields, got " + fields.size());
        }
        for (String field : fields) {
            if (field.isEmpty() || field.length() > FIELD_LENGTH_MAX) {
                throw new InvalidValueException(
                        "fields",
                        "每项专业领域应为 1 至 " + FIELD_LENGTH_MAX + " 个字，收到“" + field + "”",
                        "a field has 1 to " + FIELD_LENGTH_MAX + " characters, got '" + field + "'");
            }
        }
        if (homeInstitution.isEmpty() || homeInstitution.length() > INSTITUTION_MAX) {
            throw new InvalidValueException(
                    "homeInstitution",
                    "派出单位应为 1 至 " + INSTITUTION_MAX + " 个字，收到 " + homeInstitution.length() + " 个",
                    "a home institution has 1 to " + INSTITUTION_MAX + " characters, got " + homeInstitution.length());
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidValueException(
                    "appointedUntil",
                    "任期截止日 " + until + " 早于起始日 " + from,
                    "the term ends on " + until + ", before it starts on " + from);
        }
        if (hoursPerMonth < 0 || hoursPerMonth > HOURS_MAX) {
            throw new InvalidValueException(
                    "hoursPerMonth",
                    "每月小时数应为 0 至 " + HOURS_MAX + "，收到 " + hoursPerMonth,
                    "hours a month are 0 to " + HOURS_MAX + ", got " + hoursPerMonth);
        }
    }

    /** Whether the day lies in the term, whose first and last days count. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
