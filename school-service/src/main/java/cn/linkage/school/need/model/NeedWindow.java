package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;

/** The days, first and last included, on which the gift would help. Days are those of Asia/Shanghai. */
public record NeedWindow(LocalDate from, LocalDate until) {

    public NeedWindow {
        if (until.isBefore(from)) {
            throw new InvalidValueException(
                    "neededUntil",
                    "截止日 " + until + " 早于起始日 " + from,
                    "the last day " + until + " is before the first day " + from);
        }
    }

    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
