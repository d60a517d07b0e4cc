package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;

/** A record is of what has happened. */
public final class PastDay {

    private PastDay() {}

    /**
     * The same day, which has begun.
     *
     * @throws InvalidValueException on the field where the day is after today
     */
    public static LocalDate check(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new InvalidValueException(
                    field, "日期不能晚于今天 " + today + "，收到 " + day, "the day is not after today, " + today + ", got " + day);
        }
        return day;
    }
}
