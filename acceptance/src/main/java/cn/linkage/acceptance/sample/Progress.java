package cn.linkage.acceptance.sample;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lines of progress with the time since the start; a counted step prints a line every few seconds. Thread-safe. */
final class Progress {

    private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        Duration since = Duration.ofNanos(System.nanoTime() - start);
        out.printf("%6.1f s  %s%n", since.toMillis() / 1000.0, line);
    }

    Counter counter(String what, long of) {
        return new Counter(what, of);
    }

    /** Counts one step's things. */
    final class Counter {

        private final String what;
        private final long of;
        private final long begun = System.nanoTime();
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong printedAt = new AtomicLong(begun);

        private Counter(String what, long of) {
            this.what = what;
            this.of = of;
        }

        void one() {
            add(1);
        }

        void add(long more) {
            long count = done.addAndGet(more);
            long now = System.nanoTime();
            long last = printedAt.get();
            if (now - last > EVERY_NANOS && printedAt.compareAndSet(last, now)) {
                say("%s: %d of %d, %.0f/s".formatted(what, count, of, perSecond()));
            }
        }

        void done() {
            say("%s: %d, %.0f/s".formatted(what, done.get(), perSecond()));
        }

        private double perSecond() {
            return done.get() / Math.max(0.001, (System.nanoTime() - begun) / 1e9);
        }
    }
}
