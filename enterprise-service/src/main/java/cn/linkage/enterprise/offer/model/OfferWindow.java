package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;

/** The days, first and last included, on which the offer can be taken. Days are those of Asia/Shanghai. */
public record OfferWindow(LocalDate from, LocalDate until) {

    public OfferWindow {
        if (until.isBefore(from)) {
            throw new InvalidValueException(
                    "availableUntil",
                    "截止日 " + until + " 早于起始日 " + from,
                    "the last day " + until + " is before the first day " + from);
        }
    }

    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
