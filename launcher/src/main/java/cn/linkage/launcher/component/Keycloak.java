package cn.linkage.launcher.component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak as one JVM, started directly (its own script would stay behind as a second process). It listens on the
 * loopback address only; people reach it through the gateway, under the public address.
 */
public final class Keycloak implements AutoCloseable {

    /** It ends within a second, but may be asked to write down its classes first, which takes ten of them or more. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    private final ManagedProcess process;
    private final Settings settings;

    private Keycloak(ManagedProcess process, Settings settings) {
        this.process = process;
        this.settings = settings;
    }

    /**
     * What Keycloak is started with.
     *
     * @param admin the service client of the master realm that the first start creates
     * @param jvmArguments further arguments of its JVM
     */
    public record Settings(
            Path data,
            Path log,
            int port,
            int managementPort,
            String publicUrl,
            String databaseUrl,
            Credentials database,
            Credentials admin,
            List<String> jvmArguments) {

        public Settings {
            jvmArguments = List.copyOf(jvmArguments);
        }

        public String innerUrl() {
            return "http://127.0.0.1:" + port + "/auth";
        }

        Path themes() {
            return data.resolve("themes");
        }
    }

    /** Starts without waiting: Keycloak takes its time, and others can start meanwhile. */
    public static Keycloak launch(Settings settings) throws IOException {
        Path home = KeycloakDistribution.home();
        List<String> line = new ArrayList<>(List.of(Java.executable()));
        line.addAll(List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of("-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError"));
        line.addAll(settings.jvmArguments());
        line.addAll(systemArguments(home));
        line.addAll(List.of("start", "--optimized"));
        Files.createDirectories(settings.data());
        LoginTheme.writeInto(settings.themes());
        return new Keycloak(
                ManagedProcess.start(new ManagedProcess.Command(
                                "keycloak", line, environment(settings), settings.data(), settings.log())
                        .ending(ManagedProcess.Ask.TERM, LONGEST_STOP)),
                settings);
    }

    public static Keycloak start(Settings settings) throws IOException {
        Keycloak keycloak = launch(settings);
        try {
            keycloak.awaitReady();
        } catch (IOException | RuntimeException e) {
            keycloak.close();
            throw e;
        }
        return keycloak;
    }

    /** Ready means that the master realm answers: the port opens, and says 503, long before. */
    public void awaitReady() throws IOException {
        URI master = URI.create(innerUrl() + "/realms/master/.well-known/openid-configuration");
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            HttpRequest request = HttpRequest.newBuilder(master)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            Waiting.until(process, Duration.ofMinutes(4), () -> answersOk(client, request));
        }
    }

    public String innerUrl() {
        return settings.innerUrl();
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    static List<String> systemArguments(Path home) {
        return List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    static Map<String, String> environment(Settings settings) {
        Map<String, String> environment = new HashMap<>(Map.of(
                // Without it Keycloak opens ports for a cluster, on every address.
                "KC_CACHE", "local",
                "KC_SPI_THEME__FOLDER__DIR", settings.themes().toString(),
                "KC_DB_URL", settings.databaseUrl(),
                "KC_DB_USERNAME", settings.database().user(),
                "KC_DB_PASSWORD", settings.database().password(),
                "KC_DB_POOL_MAX_SIZE", "20",
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", settings.admin().user(),
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", settings.admin().password()));
        environment.putAll(Map.of(
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", Integer.toString(settings.port()),
                "KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.managementPort()),
                "KC_HOSTNAME", settings.publicUrl() + "/auth",
                "KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true",
                "KC_PROXY_HEADERS", "xforwarded",
                "KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.1,::1",
                "KC_SHUTDOWN_DELAY", "0",
                "KC_LOG_CONSOLE_COLOR", "false"));
        return environment;
    }

    private static boolean answersOk(HttpClient client, HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for Keycloak", e);
        }
    }
}
