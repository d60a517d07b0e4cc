package cn.linkage.launcher;

import cn.linkage.launcher.component.KafkaBroker;
import cn.linkage.launcher.component.Keycloak;
import cn.linkage.launcher.component.KeycloakDistribution;
import cn.linkage.launcher.component.ManagedProcess;
import cn.linkage.launcher.component.Postgres;
import cn.linkage.launcher.component.PostgresServer;
import cn.linkage.launcher.component.ProcessDiedException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * All processes of one installation. Starts them side by side as far as they do not need each other, and ends them in
 * the opposite order: gateway, services, Keycloak, Kafka, PostgreSQL.
 */
final class Platform implements AutoCloseable {

    private final Installation installation;
    private final UpOptions options;
    private final Secrets secrets;
    private final Progress progress;
    private final Archives archives;
    private final ApplicationRunner runner;

    /** In the order of starting; guarded by itself. */
    private final List<ManagedProcess> started = new ArrayList<>();

    private boolean closing;

    /** What writes its cache just now; guarded like those above. */
    private @Nullable ManagedProcess training;

    Platform(Installation installation, UpOptions options, Secrets secrets, Progress progress) {
        this.installation = installation;
        this.options = options;
        this.secrets = secrets;
        this.progress = progress;
        this.archives = new Archives(installation);
        this.runner = new ApplicationRunner(installation, archives, options, secrets);
    }

    /** Every secret there is, so that all are on disk before anything is made with one of them. */
    static void nameSecrets(Secrets secrets) {
        for (Application application : Application.values()) {
            ApplicationRunner.database(application, secrets);
        }
        secrets.key("encryption.key");
        for (String name : List.of(
                "postgres.superuser",
                "keycloak.db",
                "keycloak.admin",
                "keycloak.client.gateway",
                "keycloak.client.sample",
                "demo.password")) {
            secrets.password(name);
        }
    }

    void start() throws IOException {
        Together.run(List.of(this::extract, this::startPostgres, KeycloakDistribution::home));
        PostgresServer postgres = postgres();
        provision(postgres);
        Together.run(List.of(this::startKeycloak, () -> {
            startKafka();
            train(postgres);
            startApplications(postgres);
        }));
    }

    /** Completes, never normally, when any process ends by itself. */
    CompletableFuture<ManagedProcess> firstDeath() {
        synchronized (started) {
            CompletableFuture<?>[] ends = started.stream()
                    .map(process -> process.process().onExit().thenApply(ended -> process))
                    .toArray(CompletableFuture<?>[]::new);
            return CompletableFuture.anyOf(ends).thenApply(ManagedProcess.class::cast);
        }
    }

    ProcessDiedException deathOf(ManagedProcess process) throws IOException {
        return new ProcessDiedException(process.name(), process.process().exitValue(), process.log(), process.tail(15));
    }

    void writeState(boolean ready) throws IOException {
        List<RunState.Running> running = new ArrayList<>();
        synchronized (started) {
            for (ManagedProcess process : started) {
                running.add(RunState.Running.of(
                        process.name(), process.process().toHandle(), process.log(), managementPort(process.name())));
            }
        }
        new RunState(
                        RunState.Running.of("launcher", ProcessHandle.current(), installation.log("launcher"), 0),
                        options.address().uri().toString(),
                        options.profile(),
                        options.ports().offset(),
                        options.ports().gateway(),
                        ready,
                        running)
                .write(installation.state());
    }

    @Override
    public void close() {
        List<ManagedProcess> toStop;
        synchronized (started) {
            closing = true;
            toStop = new ArrayList<>(started.reversed());
            if (training != null) {
                training.process().destroyForcibly();
            }
        }
        List<ManagedProcess> services = new ArrayList<>();
        for (ManagedProcess process : toStop) {
            if (isService(process.name())) {
                services.add(process);
            }
        }
        toStop.stream()
                .filter(process -> process.name().equals(Application.GATEWAY.module()))
                .forEach(ManagedProcess::close);
        Together.quietly(
                services.stream().<Runnable>map(process -> process::close).toList());
        for (String name : List.of("keycloak", "kafka", "postgres")) {
            toStop.stream().filter(process -> process.name().equals(name)).forEach(ManagedProcess::close);
        }
    }

    private static boolean isService(String name) {
        return name.endsWith("-service");
    }

    private int managementPort(String name) {
        for (Application application : Application.values()) {
            if (application.module().equals(name)) {
                return options.ports().managementOf(application);
            }
        }
        return name.equals("keycloak") ? options.ports().keycloakManagement() : 0;
    }

    private void extract() throws IOException {
        for (Application application : Application.values()) {
            if (archives.extract(application)) {
                progress.say(application.module() + " extracted");
            }
        }
    }

    private void startPostgres() throws IOException {
        boolean fresh = !Files.exists(installation.data().resolve("postgres/PG_VERSION"));
        Postgres postgres = Postgres.start(new Postgres.Settings(
                installation.data().resolve("postgres"),
                installation.log("postgres"),
                options.ports().postgres(),
                secrets.password("postgres.superuser")));
        remember(postgres.process());
        progress.say("PostgreSQL ready on port " + options.ports().postgres() + (fresh ? ", new" : ", data kept"));
    }

    private PostgresServer postgres() {
        return Postgres.serverAt(options.ports().postgres(), secrets.password("postgres.superuser"));
    }

    private void provision(PostgresServer postgres) throws IOException {
        try {
            Databases.provide(postgres, secrets);
        } catch (SQLException e) {
            throw new IOException(
                    "The databases could not be prepared: " + e.getMessage() + ". PostgreSQL's log is "
                            + installation.log("postgres"),
                    e);
        }
    }

    private void startKafka() throws IOException {
        KafkaBroker broker = KafkaBroker.start(new KafkaBroker.Settings(
                installation.data().resolve("kafka"),
                installation.log("kafka"),
                options.ports().kafka(),
                options.ports().kafkaController(),
                classesKeptIn("kafka.jsa")));
        remember(broker.process());
        progress.say("Kafka ready on port " + options.ports().kafka());
    }

    /** The JVM writes the classes of its first run down when it ends, and starts faster by them from then on. */
    private List<String> classesKeptIn(String archive) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + installation.build().resolve(archive));
    }

    private void startKeycloak() throws IOException {
        Keycloak keycloak = Keycloak.launch(new Keycloak.Settings(
                installation.data().resolve("keycloak"),
                installation.log("keycloak"),
                options.ports().keycloak(),
                options.ports().keycloakManagement(),
                options.address().uri().toString(),
                postgres().jdbcUrl("keycloak"),
                Databases.keycloak(secrets),
                RealmSetup.admin(secrets),
                classesKeptIn("keycloak.jsa")));
        remember(keycloak.process());
        keycloak.awaitReady();
        progress.say("Keycloak ready on port " + options.ports().keycloak());
        RealmSetup realm = new RealmSetup(
                keycloak.innerUrl(),
                options.address().uri().toString(),
                options.address().gatewayInnerUrl(options.ports().gateway()),
                options.demo());
        progress.say(realm.apply(secrets));
    }

    private void train(PostgresServer postgres) throws IOException {
        for (Application application : Application.values()) {
            if (!archives.isTrained(application)) {
                boolean trained = runner.train(application, postgres, this::inTraining);
                requireNotClosing();
                progress.say(application.module()
                        + (trained
                                ? " trained (AOT cache)"
                                : " could not be trained and will start slower; see its log"));
            }
        }
    }

    /** One that trains is no part of the platform, but goes when the platform goes. */
    private void inTraining(ManagedProcess process) throws IOException {
        synchronized (started) {
            training = process;
        }
        requireNotClosing();
    }

    private void requireNotClosing() throws IOException {
        synchronized (started) {
            if (closing) {
                throw new IOException("Stopped while starting");
            }
        }
    }

    private void startApplications(PostgresServer postgres) throws IOException {
        Map<Application, ManagedProcess> running = new EnumMap<>(Application.class);
        for (Application application : Application.values()) {
            ManagedProcess process = runner.launch(application, postgres);
            remember(process);
            running.put(application, process);
        }
        List<Together.Task> waits = new ArrayList<>();
        running.forEach((application, process) -> waits.add(() -> {
            runner.awaitReady(application, process);
            progress.say(
                    application.module() + " ready on port " + options.ports().of(application));
        }));
        Together.run(waits);
    }

    private void remember(ManagedProcess process) throws IOException {
        boolean tooLate;
        synchronized (started) {
            tooLate = closing;
            started.add(process);
        }
        if (tooLate) {
            process.close();
            throw new IOException("Stopped while starting");
        }
        writeState(false);
    }
}
