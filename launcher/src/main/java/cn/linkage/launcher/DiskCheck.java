package cn.linkage.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A database on a full disk stops in the middle of things; better not to start. */
final class DiskCheck {

    private static final long MEGABYTE = 1024L * 1024;

    private DiskCheck() {}

    static void requireSpace(Path directory, long megabytes) throws IOException {
        Files.createDirectories(directory);
        long free = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new PlainMessageException(
                    "The disk of %s has %d MB left; the platform needs %d MB to start. Make room, then try again."
                            .formatted(directory, free, megabytes));
        }
    }
}
