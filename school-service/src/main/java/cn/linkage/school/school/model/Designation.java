package cn.linkage.school.school.model;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated tag of a school.
 *
 * @param from first day on which it holds
 * @param until last day on which it holds; null while no end is known
 */
public record Designation(
        DesignationKind kind, LocalDate from, @Nullable LocalDate until) {

    public Designation {
        if (until != null && until.isBefore(from)) {
            throw new InvalidValueException(
                    "designations",
                    kind + " 的截止日 " + until + " 早于起始日 " + from,
                    "designation " + kind + " ends on " + until + ", before it starts on " + from);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Designation other) {
        return kind == other.kind
                && (until == null || !other.from.isAfter(until))
                && (other.until == null || !from.isAfter(other.until));
    }
}
