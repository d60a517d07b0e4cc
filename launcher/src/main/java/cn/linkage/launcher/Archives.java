package cn.linkage.launcher;

import cn.linkage.launcher.component.Directories;
import cn.linkage.launcher.component.Java;
import cn.linkage.launcher.component.ManagedProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The applications' jars taken apart, which start faster than packed ones, each in a folder of its own beside its AOT
 * cache. A folder is made anew when the jar's content has changed.
 */
final class Archives {

    static final String CACHE = "application.aot";

    private final Installation installation;

    Archives(Installation installation) {
        this.installation = installation;
    }

    Path folder(Application application) {
        return installation.build().resolve("applications").resolve(application.module());
    }

    String jarName(Application application) throws IOException {
        return packed(application).getFileName().toString();
    }

    boolean isTrained(Application application) {
        return Files.exists(folder(application).resolve(CACHE));
    }

    /** True where the folder had to be made. */
    boolean extract(Application application) throws IOException {
        Path jar = packed(application);
        Path folder = folder(application);
        Path mark = folder.resolve("extracted-from");
        String digest = digest(jar) + " " + Runtime.version();
        if (Files.exists(mark) && Files.readString(mark).equals(digest)) {
            return false;
        }
        Directories.delete(folder);
        Files.createDirectories(folder.getParent());
        run(
                "extract " + application.module(),
                List.of(
                        Java.executable(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString()));
        Files.writeString(mark, digest);
        return true;
    }

    private Path packed(Application application) throws IOException {
        Path target = installation.root().resolve(application.module()).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new PlainMessageException(
                            target + " holds no …-exec.jar. Delete " + installation.build() + " and try again."));
        }
    }

    private void run(String name, List<String> line) throws IOException {
        Path log = installation.log("build");
        try (ManagedProcess process =
                ManagedProcess.start(new ManagedProcess.Command(name, line, Map.of(), installation.root(), log))) {
            if (!process.process().waitFor(2, TimeUnit.MINUTES)
                    || process.process().exitValue() != 0) {
                throw new IOException(name + " failed; its log is " + log + "; the last lines:\n  "
                        + String.join("\n  ", process.tail(10)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted: " + name, e);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
