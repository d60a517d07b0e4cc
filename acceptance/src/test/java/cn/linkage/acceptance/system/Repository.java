package cn.linkage.acceptance.system;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository's files are, whatever directory the tests run in. */
public final class Repository {

    private Repository() {}

    public static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("docs")) || !Files.isDirectory(at.resolve("acceptance"))) {
            Path above = at.getParent();
            if (above == null) {
                throw new IllegalStateException(
                        "Not inside the repository: " + Path.of("").toAbsolutePath());
            }
            at = above;
        }
        return at;
    }
}
