package cn.linkage.acceptance.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The time of the platform while the demo's year is lived through. The services' clocks run behind by what a file says,
 * which counts for a minute and so is written again every few seconds; closed, all clocks are right.
 */
final class DemoTime implements AutoCloseable {

    private static final ZoneId WENZHOU = ZoneId.of("Asia/Shanghai");
    private static final long WRITE_EVERY_SECONDS = 10;

    private final Path file;
    private final ScheduledExecutorService again = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("demo-time").factory());
    private final ScheduledFuture<?> writing;
    private Duration behind = Duration.ZERO;

    DemoTime(Path file) {
        this.file = file;
        this.writing =
                again.scheduleAtFixedRate(this::write, WRITE_EVERY_SECONDS, WRITE_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** The year begins so long ago. Later moves only go forward. */
    synchronized void goBack(Duration ago) {
        behind = ago;
        write();
    }

    /** Lets so much time pass at once, at most until the clocks are right. */
    synchronized void pass(Duration time) {
        behind = behind.compareTo(time) > 0 ? behind.minus(time) : Duration.ZERO;
        write();
    }

    /** Lets time pass until the clocks are behind by no more than so much. */
    synchronized void passUntil(Duration ago) {
        if (behind.compareTo(ago) > 0) {
            behind = ago;
            write();
        }
    }

    synchronized LocalDate today() {
        return LocalDate.ofInstant(Instant.now().minus(behind), WENZHOU);
    }

    private synchronized void write() {
        try {
            if (behind.isZero()) {
                Files.deleteIfExists(file);
                return;
            }
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, behind.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        writing.cancel(false);
        again.shutdown();
        passUntil(Duration.ZERO);
    }
}
