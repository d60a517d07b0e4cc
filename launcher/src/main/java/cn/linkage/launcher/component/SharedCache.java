package cn.linkage.launcher.component;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is unpacked or built once per user and machine, like Maven's own repository: {@code $LINKAGE_CACHE}, else
 * {@code $XDG_CACHE_HOME/linkage}, else {@code ~/.cache/linkage}. Safe against several JVMs at once: an entry is made
 * aside under a file lock and appears by one rename, so a half-made entry is never seen.
 */
public final class SharedCache {

    /** A file lock holds between processes only; threads of this JVM need their own. */
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    private SharedCache() {}

    /** Fills a directory that nobody else sees yet; what it throws leaves no entry. */
    public interface Maker {
        void make(Path directory) throws IOException;
    }

    /** The directory of that name, made now if it is not there. */
    public static Path entry(String name, Maker maker) throws IOException {
        Path root = root();
        Path entry = root.resolve(name);
        IN_THIS_JVM.lock();
        try {
            if (Files.isDirectory(entry)) {
                return entry;
            }
            Files.createDirectories(root);
            try (FileChannel channel = FileChannel.open(
                    root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock ofAllProcesses = channel.lock();
                if (!Files.isDirectory(entry)) {
                    make(entry, maker);
                }
                ofAllProcesses.release();
                return entry;
            }
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    private static void make(Path entry, Maker maker) throws IOException {
        Path making = entry.resolveSibling(entry.getFileName() + ".making");
        Directories.delete(making);
        Files.createDirectories(making);
        maker.make(making);
        Files.move(making, entry, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path root() {
        return variable("LINKAGE_CACHE")
                .map(Path::of)
                .or(() -> variable("XDG_CACHE_HOME").map(home -> Path.of(home, "linkage")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "linkage"));
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
