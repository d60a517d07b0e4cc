package cn.linkage.launcher.component;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, and gives up early when the process that should bring it about has died. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    public interface Condition {
        boolean holds() throws IOException;
    }

    public static void until(ManagedProcess process, Duration longest, Condition condition) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.holds()) {
            process.requireAlive();
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("Interrupted while waiting for " + process.name());
            }
            if (System.nanoTime() > end) {
                throw new IOException("%s was not ready within %d s; its log is %s"
                        .formatted(process.name(), longest.toSeconds(), process.log()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
