package cn.linkage.launcher;

import cn.linkage.launcher.component.Java;
import cn.linkage.launcher.component.ManagedProcess;
import cn.linkage.launcher.component.PostgresServer;
import cn.linkage.launcher.component.ServiceDatabase;
import cn.linkage.launcher.component.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts the platform's own applications, from their extracted jars and with their AOT caches. */
final class ApplicationRunner {

    /**
     * All but the heap; the images of the applications have the same. The optimising compiler is wanted, but not for what
     * only a start calls often: it would take the start's own processors.
     */
    static final List<String> JVM_OPTIONS = List.of(
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:Tier4InvocationThreshold=80000",
            "-XX:Tier4MinInvocationThreshold=10000",
            "-XX:Tier4CompileThreshold=240000",
            "-XX:Tier4BackEdgeThreshold=640000",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    /**
     * The classes that the training loaded, not its profiles: those would have the optimising compiler busy at the start. A
     * later JDK that has no such option starts without it.
     */
    private static final List<String> WITH_CACHE = List.of(
            "-XX:AOTCache=" + Archives.CACHE,
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTReplayTraining");

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_TRAINING = Duration.ofMinutes(4);

    private final Installation installation;
    private final Archives archives;
    private final UpOptions options;
    private final Secrets secrets;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    ApplicationRunner(Installation installation, Archives archives, UpOptions options, Secrets secrets) {
        this.installation = installation;
        this.archives = archives;
        this.options = options;
        this.secrets = secrets;
    }

    static ServiceDatabase database(Application application, Secrets secrets) {
        String name = application.database();
        return ServiceDatabase.named(
                        name,
                        secrets.password(name + ".db.owner"),
                        secrets.password(name + ".db.app"),
                        secrets.password(name + ".db.relay"))
                .withCompartments(application.compartments());
    }

    ManagedProcess launch(Application application, PostgresServer postgres) throws IOException {
        return ManagedProcess.start(
                command(application, postgres, archives.isTrained(application) ? WITH_CACHE : List.of()));
    }

    /**
     * Runs the application until it is ready, its relay and its web server too, and lets the JVM write down what it loaded.
     * Without the cache it starts as well, only slower, so a failure is told and not more.
     */
    boolean train(Application application, PostgresServer postgres, Started started) throws IOException {
        List<String> recording = List.of("-XX:AOTCacheOutput=" + Archives.CACHE, "-Xlog:aot=off");
        ManagedProcess.Command command =
                command(application, postgres, recording).ending(ManagedProcess.Ask.TERM, LONGEST_TRAINING);
        try (ManagedProcess process = ManagedProcess.start(command)) {
            started.accept(process);
            awaitReady(application, process);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return false;
        }
        return archives.isTrained(application);
    }

    /** Hears of a process that was started, before it is waited for. */
    interface Started {

        /** Throws where the process is not wanted any more. */
        void accept(ManagedProcess process) throws IOException;
    }

    void awaitReady(Application application, ManagedProcess process) throws IOException {
        URI ready = URI.create("http://127.0.0.1:%d/actuator/health/ready"
                .formatted(options.ports().managementOf(application)));
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        Waiting.until(process, LONGEST_START, () -> isOk(request));
    }

    private boolean isOk(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for an application", e);
        }
    }

    private ManagedProcess.Command command(Application application, PostgresServer postgres, List<String> extra)
            throws IOException {
        List<String> line = new ArrayList<>(List.of(Java.executable()));
        line.addAll(List.of("-Xms32m", "-Xmx" + application.heapMegabytes() + "m"));
        line.addAll(JVM_OPTIONS);
        line.addAll(extra);
        line.addAll(List.of("-jar", archives.jarName(application)));
        Map<String, String> environment = environment(application, postgres);
        if (options.demo() && application != Application.GATEWAY) {
            // A file on this machine, which containers know nothing of.
            environment.put("LINKAGE_DEMO_CLOCK_FILE", installation.demoClock().toString());
        }
        Path folder = archives.folder(application);
        Files.createDirectories(installation.logs());
        return new ManagedProcess.Command(
                application.module(), line, environment, folder, installation.log(application.module()));
    }

    Map<String, String> environment(Application application, PostgresServer postgres) {
        Ports ports = options.ports();
        ServiceDatabase database = database(application, secrets);
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("LINKAGE_DB_URL", postgres.jdbcUrl(database.name()));
        environment.put("LINKAGE_DB_USER", database.app().user());
        environment.put("LINKAGE_DB_PASSWORD", database.app().password());
        environment.put("LINKAGE_DB_OWNER_USER", database.owner().user());
        environment.put("LINKAGE_DB_OWNER_PASSWORD", database.owner().password());
        environment.put("LINKAGE_PUBLIC_URL", options.address().uri().toString());
        environment.put("LINKAGE_KEYCLOAK_INNER_URL", "http://127.0.0.1:%d/auth".formatted(ports.keycloak()));
        environment.put("SERVER_PORT", Integer.toString(ports.of(application)));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.managementOf(application)));
        environment.put("SPRING_PROFILES_ACTIVE", options.profile());
        if (application == Application.GATEWAY) {
            gatewayEnvironment(environment);
        } else {
            environment.put("LINKAGE_DB_RELAY_USER", database.relay().user());
            environment.put("LINKAGE_DB_RELAY_PASSWORD", database.relay().password());
            environment.put("LINKAGE_KAFKA_BOOTSTRAP", "127.0.0.1:" + ports.kafka());
            environment.put("LINKAGE_ENCRYPTION_KEY", secrets.key("encryption.key"));
        }
        return environment;
    }

    private void gatewayEnvironment(Map<String, String> environment) {
        environment.put("LINKAGE_GATEWAY_CLIENT_SECRET", secrets.password("keycloak.client.gateway"));
        environment.put("SERVER_ADDRESS", options.address().listenAddress());
        for (Application behind : List.of(Application.ENTERPRISE, Application.SCHOOL, Application.MATCHING)) {
            environment.put(
                    "LINKAGE_" + behind.name() + "_URL",
                    "http://127.0.0.1:" + options.ports().of(behind));
        }
        options.address().trustedProxies().ifPresent(list -> environment.put("LINKAGE_TRUSTED_PROXIES", list));
        options.address().tls().ifPresent(tls -> {
            environment.put("LINKAGE_TLS_CERTIFICATE", tls.certificate());
            environment.put("LINKAGE_TLS_KEY", tls.key());
        });
    }
}
