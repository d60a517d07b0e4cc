package cn.linkage.launcher.component;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak's distribution, unpacked and built for our options once (about a minute), then kept in the cache. */
public final class KeycloakDistribution {

    /** Options that Keycloak fixes at build time; a change of them makes a new entry in the cache. */
    static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--http-relative-path=/auth",
            "--health-enabled=true",
            "--features-disabled=kerberos,device-flow,ciba");

    private KeycloakDistribution() {}

    /** The home directory of a Keycloak that starts with {@code --optimized}. */
    public static Path home() throws IOException {
        String options = Integer.toHexString(BUILD_OPTIONS.hashCode());
        return SharedCache.entry("keycloak-" + version() + "-" + options, KeycloakDistribution::prepare);
    }

    public static String version() {
        return Artifacts.version("keycloak");
    }

    private static void prepare(Path home) throws IOException {
        unzip(Artifacts.keycloakZip(), home);
        List<String> line = new ArrayList<>(List.of(Java.executable()));
        line.addAll(Keycloak.systemArguments(home));
        line.add("build");
        line.addAll(BUILD_OPTIONS);
        Path log = home.resolve("build.log");
        ManagedProcess build =
                ManagedProcess.start(new ManagedProcess.Command("keycloak build", line, Map.of(), home, log));
        try (build) {
            if (!build.process().waitFor(10, TimeUnit.MINUTES)
                    || build.process().exitValue() != 0) {
                throw new IOException("Keycloak could not be built; the last lines of its log:%n  %s"
                        .formatted(String.join(System.lineSeparator() + "  ", build.tail(15))));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Keycloak was being built", e);
        }
    }

    /** Without the archive's top folder. */
    private static void unzip(Path archive, Path into) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = into.resolve(inside).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("The archive wants to write outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
        try (Stream<Path> scripts = Files.list(into.resolve("bin"))) {
            scripts.filter(script -> script.toString().endsWith(".sh"))
                    .forEach(script -> script.toFile().setExecutable(true));
        }
    }
}
