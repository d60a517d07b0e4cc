package cn.linkage.starter.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the profile {@code demo}: it runs behind by the duration that a file tells (ISO 8601, at most two years),
 * so that the demo's year can be lived through by the ordinary API, the platform's own deadlines included. The file counts
 * for a minute after it was last written: when whoever lives the year through is gone, the clock is right again.
 */
final class DemoClock extends Clock {

    static final Duration COUNTS_FOR = Duration.ofMinutes(1);

    private static final Duration MOST = Duration.ofDays(731);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Path file;
    private final Clock real;
    private volatile Reading last = new Reading(Duration.ZERO, Instant.MIN);

    DemoClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** What the file said, and when it was looked at. */
    private record Reading(Duration behind, Instant at) {}

    @Override
    public Instant instant() {
        Instant now = real.instant();
        Reading reading = last;
        if (reading.at().isBefore(now.minus(LOOK_EVERY))) {
            reading = new Reading(behind(now), now);
            last = reading;
        }
        return now.minus(reading.behind());
    }

    private Duration behind(Instant now) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(COUNTS_FOR))) {
                return Duration.ZERO;
            }
            Duration told = Duration.parse(Files.readString(file).strip());
            return told.isNegative() || told.compareTo(MOST) > 0 ? Duration.ZERO : told;
        } catch (IOException | DateTimeException nobodyTells) {
            return Duration.ZERO;
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(file, real.withZone(zone));
    }
}
