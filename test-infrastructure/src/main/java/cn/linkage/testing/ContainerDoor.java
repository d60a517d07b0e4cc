package cn.linkage.testing;

import cn.linkage.launcher.component.Credentials;
import cn.linkage.launcher.component.DatabaseProvisioner;
import cn.linkage.launcher.component.FreePorts;
import cn.linkage.launcher.component.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * Containers through Testcontainers. The images are named by system properties or environment variables
 * ({@code linkage.test.image.postgres} or {@code LINKAGE_TEST_IMAGE_POSTGRES}, … kafka, … keycloak), so a mirror or a
 * locally made image does as well.
 */
final class ContainerDoor implements Door {

    private static final int POSTGRES_PORT = 5432;
    private static final String SUPERUSER = "linkage_superuser";

    private final Network network = Network.newNetwork();
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private @Nullable PostgresServer postgres;
    private @Nullable String kafka;
    private @Nullable RunningKeycloak keycloak;

    ContainerDoor() {
        started.push(network);
    }

    static boolean answers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public String description() {
        return "containers: " + image("postgres") + ", " + image("kafka") + ", " + image("keycloak");
    }

    @Override
    public synchronized PostgresServer postgres() {
        PostgresServer running = postgres;
        if (running == null) {
            Credentials superuser = new Credentials(SUPERUSER, Passwords.next());
            GenericContainer<?> container = container("postgres")
                    .withEnv("POSTGRES_USER", superuser.user())
                    .withEnv("POSTGRES_PASSWORD", superuser.password())
                    .withEnv("POSTGRES_DB", "postgres")
                    .withEnv(
                            "POSTGRES_INITDB_ARGS",
                            "--locale-provider=builtin --builtin-locale=C.UTF-8 --encoding=UTF8")
                    .withCommand(postgresCommand())
                    .withExposedPorts(POSTGRES_PORT)
                    // The first "ready" is the initialising server's, which stops again.
                    .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*", 2)
                            .withStartupTimeout(Duration.ofMinutes(2)));
            start(container);
            running = new PostgresServer(container.getHost(), container.getMappedPort(POSTGRES_PORT), superuser);
            postgres = running;
        }
        return running;
    }

    @Override
    public synchronized String kafka() {
        String running = kafka;
        if (running == null) {
            int port = FreePorts.next();
            GenericContainer<?> container = container("kafka").withEnv(kafkaSettings(port));
            container.setPortBindings(List.of(port + ":" + port));
            container.waitingFor(
                    Wait.forLogMessage(".*Kafka Server started.*", 1).withStartupTimeout(Duration.ofMinutes(2)));
            start(container);
            running = container.getHost() + ":" + port;
            kafka = running;
        }
        return running;
    }

    @Override
    public String host() {
        return DockerClientFactory.instance().dockerHostIpAddress();
    }

    @Override
    public synchronized RunningKeycloak keycloak(String publicUrl, int port) throws IOException, SQLException {
        RunningKeycloak running = keycloak;
        if (running == null) {
            Credentials admin = new Credentials("linkage-launcher", Passwords.next());
            Credentials database = new Credentials("keycloak", Passwords.next());
            new DatabaseProvisioner(postgres()).provision("keycloak", database);
            // On the host's network: it calls the gateway under test, which listens on the loopback address only.
            GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image("keycloak")))
                    .withNetworkMode("host")
                    .withEnv(keycloakSettings(publicUrl, port, postgres().jdbcUrl("keycloak"), database, admin))
                    .withCopyFileToContainer(
                            MountableFile.forClasspathResource("cn/linkage/launcher/theme"), "/opt/keycloak/themes")
                    .withCommand("start")
                    // "Listening" comes first, and answers 503 until this.
                    .waitingFor(
                            Wait.forLogMessage(".*Bootstrap completed.*", 1).withStartupTimeout(Duration.ofMinutes(6)));
            start(container);
            running = new RunningKeycloak("http://%s:%d/auth".formatted(host(), port), admin);
            keycloak = running;
        }
        return running;
    }

    @Override
    public synchronized void close() {
        Closing.all(started);
    }

    private void start(GenericContainer<?> container) {
        started.push(container);
        container.start();
    }

    private GenericContainer<?> container(String component) {
        return new GenericContainer<>(DockerImageName.parse(image(component)))
                .withNetwork(network)
                .withNetworkAliases(component);
    }

    private static String image(String component) {
        String usual = switch (component) {
            case "postgres" -> "postgres:18";
            case "kafka" -> "apache/kafka:4.2.2";
            default -> "quay.io/keycloak/keycloak:26.7.3";
        };
        return Setting.of("linkage.test.image." + component).orElse(usual);
    }

    private static String[] postgresCommand() {
        return new String[] {
            "postgres",
            "-c",
            "wal_level=logical",
            "-c",
            "fsync=on",
            "-c",
            "synchronous_commit=on",
            "-c",
            "max_replication_slots=64",
            "-c",
            "max_wal_senders=64",
            "-c",
            "max_connections=250",
            "-c",
            "timezone=UTC"
        };
    }

    private Map<String, String> kafkaSettings(int port) {
        return Map.ofEntries(
                Map.entry("KAFKA_NODE_ID", "1"),
                Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9094"),
                Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                Map.entry("KAFKA_LISTENERS", "PLAINTEXT://0.0.0.0:" + port + ",CONTROLLER://localhost:9094"),
                Map.entry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + host() + ":" + port),
                Map.entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                Map.entry("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1"),
                Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"),
                Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"));
    }

    private static Map<String, String> keycloakSettings(
            String publicUrl, int port, String jdbcUrl, Credentials database, Credentials admin) {
        return Map.ofEntries(
                Map.entry("KC_DB", "postgres"),
                Map.entry("KC_DB_URL", jdbcUrl),
                Map.entry("KC_DB_USERNAME", database.user()),
                Map.entry("KC_DB_PASSWORD", database.password()),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HEALTH_ENABLED", "true"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(FreePorts.next())),
                Map.entry("KC_HTTP_RELATIVE_PATH", "/auth"),
                Map.entry("KC_HOSTNAME", publicUrl + "/auth"),
                Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
                Map.entry("KC_PROXY_HEADERS", "xforwarded"),
                Map.entry("KC_BOOTSTRAP_ADMIN_CLIENT_ID", admin.user()),
                Map.entry("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", admin.password()));
    }
}
