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
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The installation's secrets: generated at the first start, kept in one file that only its owner can read. A secret that
 * a later version needs is added; an existing one never changes.
 */
public final class Secrets {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String VARIABLE = "LINKAGE_SECRET_";
    private static final int SHORTEST = 16;

    private final Path file;
    private final boolean complete;
    private final Properties values = new Properties();

    private Secrets(Path file, boolean complete) {
        this.file = file;
        this.complete = complete;
    }

    /** Those of a container: from environment variables, each of which must be there and look generated. */
    static Secrets of(Map<String, String> environment) {
        Secrets secrets = new Secrets(Path.of(".env"), true);
        environment.forEach((variable, value) -> {
            if (variable.startsWith(VARIABLE)) {
                requireGenerated(variable, value);
                secrets.values.setProperty(nameOf(variable), value);
            }
        });
        return secrets;
    }

    /** New ones for every name, which somebody else keeps. */
    static Secrets unsaved() {
        return new Secrets(Path.of(".env"), false);
    }

    public static Secrets load(Path file) throws IOException {
        Secrets secrets = new Secrets(file, false);
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
        return kept(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(18)));
    }

    /** The key of that name, 32 bytes in Base64; a new one where there is none yet. */
    public String key(String name) {
        return kept(name, () -> Base64.getEncoder().encodeToString(random(32)));
    }

    /** Of every secret that was asked for or found, by the name of its environment variable. */
    SortedMap<String, String> byVariable() {
        SortedMap<String, String> all = new TreeMap<>();
        values.forEach((name, value) -> all.put(variableOf(name.toString()), value.toString()));
        return all;
    }

    static String variableOf(String name) {
        return VARIABLE + name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static String nameOf(String variable) {
        return variable.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private String kept(String name, Supplier<String> fresh) {
        return values.computeIfAbsent(name, absent -> {
                    if (complete) {
                        throw new PlainMessageException(variableOf(name)
                                + " is not set. `./linkage env` makes a file with all secrets; after an upgrade,"
                                + " `./linkage env --complete` adds new ones.");
                    }
                    return fresh.get();
                })
                .toString();
    }

    private static void requireGenerated(String variable, String value) {
        if (value.length() < SHORTEST || value.chars().distinct().count() < SHORTEST / 2) {
            throw new PlainMessageException(variable + " could be guessed: it must be generated and have at least "
                    + SHORTEST + " characters. `./linkage env` makes such ones.");
        }
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
