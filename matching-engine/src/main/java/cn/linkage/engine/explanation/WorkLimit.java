package cn.linkage.engine.explanation;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much work a question may cost. A clearing once begun is not stopped, so the time is looked at before each one.
 *
 * @param comparisons how many pairs at most are looked at to build one market: its offers times its needs
 * @param time after this no further clearing is begun
 * @param nanoTime as {@link System#nanoTime()}
 */
public record WorkLimit(long comparisons, Duration time, LongSupplier nanoTime) {

    /** Starts the time. */
    Deadline start() {
        long began = nanoTime.getAsLong();
        return () -> nanoTime.getAsLong() - began > time.toNanos();
    }

    /** Tells whether the time is over. */
    @FunctionalInterface
    interface Deadline {
        boolean isOver();
    }
}
