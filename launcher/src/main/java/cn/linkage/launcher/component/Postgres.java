package cn.linkage.launcher.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL as a child process on kept data: made with {@code initdb} when the directory is new, passwords demanded
 * (SCRAM), loopback only, every commit flushed to disk, write-ahead log readable logically.
 *
 * <p>PostgreSQL refuses to run as root; where this JVM is root, it runs in a user namespace of its own
 * ({@code unshare -U}), which needs no set-up.
 */
public final class Postgres implements AutoCloseable {

    private static final String SUPERUSER = "linkage_superuser";

    private final ManagedProcess process;
    private final PostgresServer server;

    private Postgres(ManagedProcess process, PostgresServer server) {
        this.process = process;
        this.server = server;
    }

    public record Settings(Path data, Path log, int port, String superuserPassword) {}

    public static String version() {
        return Artifacts.version("postgres");
    }

    public static Postgres start(Settings settings) throws IOException {
        Path binaries = PostgresBinaries.directory();
        if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
            initialise(binaries, settings);
        }
        List<String> line = asOrdinaryUser(binaries.resolve("bin/postgres").toString());
        line.addAll(List.of("-D", settings.data().toString()));
        serverSettings(settings.port()).forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
        ManagedProcess process = ManagedProcess.start(new ManagedProcess.Command(
                "postgres",
                line,
                Map.of("LD_LIBRARY_PATH", binaries.resolve("lib").toString()),
                settings.data(),
                settings.log(),
                ManagedProcess.Ask.INT,
                Duration.ofSeconds(30)));
        Postgres postgres = new Postgres(process, serverAt(settings.port(), settings.superuserPassword()));
        try {
            Waiting.until(process, Duration.ofSeconds(60), postgres::answers);
        } catch (IOException | RuntimeException e) {
            postgres.close();
            throw e;
        }
        return postgres;
    }

    public static PostgresServer serverAt(int port, String superuserPassword) {
        return new PostgresServer("127.0.0.1", port, superuser(superuserPassword));
    }

    public static Credentials superuser(String password) {
        return new Credentials(SUPERUSER, password);
    }

    public PostgresServer server() {
        return server;
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean answers() {
        try (Connection connection = server.connectAsSuperuser("postgres")) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    static Map<String, String> serverSettings(int port) {
        return Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("wal_level", "logical"),
                Map.entry("max_replication_slots", "64"),
                Map.entry("max_wal_senders", "64"),
                // Sized for an outage of the broker of some hours; beyond it a slot is lost, which the relay reports.
                Map.entry("max_slot_wal_keep_size", "8GB"),
                Map.entry("max_connections", "250"),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("jit", "off"),
                Map.entry("log_line_prefix", "%m [%p] %u@%d "),
                Map.entry("timezone", "UTC"));
    }

    private static void initialise(Path binaries, Settings settings) throws IOException {
        Files.createDirectories(settings.data());
        Path passwordFile = Files.createTempFile(
                "linkage",
                ".password",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, settings.superuserPassword());
        List<String> line = asOrdinaryUser(binaries.resolve("bin/initdb").toString());
        line.addAll(List.of("-D", settings.data().toString(), "-U", SUPERUSER, "-A", "scram-sha-256"));
        line.addAll(List.of("--pwfile=" + passwordFile, "--encoding=UTF8", "--locale=C"));
        line.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"));
        ManagedProcess initdb = ManagedProcess.start(new ManagedProcess.Command(
                "initdb",
                line,
                Map.of("LD_LIBRARY_PATH", binaries.resolve("lib").toString()),
                binaries,
                settings.log()));
        try (initdb) {
            if (!initdb.process().waitFor(120, TimeUnit.SECONDS)
                    || initdb.process().exitValue() != 0) {
                throw new IOException("initdb failed; its log is %s; the last lines:%n  %s"
                        .formatted(settings.log(), String.join(System.lineSeparator() + "  ", initdb.tail(15))));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL's data directory was being made", e);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static List<String> asOrdinaryUser(String program) {
        List<String> line = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(program);
        return line;
    }
}
