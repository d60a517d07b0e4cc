package cn.linkage.starter.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a business day begins and ends. Moments are stored in UTC; dates are dates of Wenzhou. */
public final class BusinessZone {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessZone() {}

    /** The date in Wenzhou now. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
