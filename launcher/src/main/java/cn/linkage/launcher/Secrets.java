package cn.linkage.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The installation's secrets: generated at the first start, kept in one file that only its owner can read. A secret that
 * a later version needs is added; an existing one never changes.
 */
public final class Secrets {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets load(Path file) throws IOException {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            Files.setPosixFilePermissions(file, OWNER_ONLY);
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                secrets.values.load(reader);
            }
        }
        return secrets;
    }

    /** The password of that name; a new one where there is none yet. */
    public String password(String name) {
        return values.computeIfAbsent(
                        name, absent -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(18)))
                .toString();
    }

    /** The key of that name, 32 bytes in Base64; a new one where there is none yet. */
    public String key(String name) {
        return values.computeIfAbsent(name, absent -> Base64.getEncoder().encodeToString(random(32)))
                .toString();
    }

    /** Writes aside and renames, so that a crash leaves the old file or the new one. */
    public void save() throws IOException {
        StringWriter text = new StringWriter();
        text.append("# Generated. Without this file the data beside it cannot be opened.\n");
        new TreeMap<>(values)
                .forEach((name, value) -> text.append(name.toString())
                        .append('=')
                        .append(value.toString())
                        .append('\n'));
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        FileAttribute<Set<PosixFilePermission>> mode = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
        Files.createFile(aside, mode);
        Files.writeString(aside, text.toString());
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
