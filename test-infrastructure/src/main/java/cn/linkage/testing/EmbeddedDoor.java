package cn.linkage.testing;

import cn.linkage.launcher.component.Directories;
import cn.linkage.launcher.component.FreePorts;
import cn.linkage.launcher.component.KafkaBroker;
import cn.linkage.launcher.component.Keycloak;
import cn.linkage.launcher.component.Postgres;
import cn.linkage.launcher.component.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The components that {@code ./linkage up} starts, on a directory that goes when the JVM goes. */
final class EmbeddedDoor implements Door {

    private final Path directory;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private @Nullable PostgresServer postgres;
    private @Nullable String kafka;
    private @Nullable RunningKeycloak keycloak;

    EmbeddedDoor() {
        try {
            directory = Files.createTempDirectory("linkage-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String description() {
        return "components from Maven artifacts, in " + directory;
    }

    @Override
    public synchronized PostgresServer postgres() throws IOException {
        PostgresServer running = postgres;
        if (running == null) {
            Postgres process = Postgres.start(new Postgres.Settings(
                    directory.resolve("postgres"),
                    directory.resolve("postgres.log"),
                    FreePorts.next(),
                    Passwords.next()));
            started.push(process);
            running = process.server();
            postgres = running;
        }
        return running;
    }

    @Override
    public synchronized String kafka() throws IOException {
        String running = kafka;
        if (running == null) {
            KafkaBroker broker = KafkaBroker.launch(new KafkaBroker.Settings(
                    directory.resolve("kafka"), directory.resolve("kafka.log"), FreePorts.next(), FreePorts.next()));
            started.push(broker);
            Thread.ofVirtual().name("kafka-start").start(() -> tellIfItFails(broker));
            running = broker.bootstrapServers();
            kafka = running;
        }
        return running;
    }

    private static void tellIfItFails(KafkaBroker broker) {
        try {
            broker.awaitReady();
        } catch (IOException e) {
            System.err.println("The tests' broker did not start: " + e.getMessage());
        }
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public synchronized RunningKeycloak keycloak(String publicUrl, int port) throws IOException {
        RunningKeycloak running = keycloak;
        if (running == null) {
            KeycloakDatabase database = KeycloakDatabase.start(directory.resolve("keycloak-postgres"));
            started.push(database.postgres());
            Keycloak process = database.keycloak(directory.resolve("keycloak"), port, publicUrl);
            started.push(process);
            running = new RunningKeycloak(process.innerUrl(), database.admin());
            keycloak = running;
        }
        return running;
    }

    @Override
    public synchronized void close() {
        Closing.all(started);
        try {
            Directories.delete(directory);
        } catch (IOException e) {
            System.err.println("The tests' directory " + directory + " stays behind: " + e.getMessage());
        }
    }
}
