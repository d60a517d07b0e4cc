package cn.linkage.launcher;

import cn.linkage.launcher.component.Directories;
import cn.linkage.launcher.component.ManagedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything and stays until it is stopped. */
@Command(
        name = "up",
        description = {
            "Starts PostgreSQL, Kafka, Keycloak, the three services and the gateway, and stays until Ctrl-C.",
            "A second `up` keeps all data. Data, logs and secrets lie in .linkage."
        },
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    private static final long NEEDED_MEGABYTES = 2_048;

    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    @Option(names = "--fresh", description = "First throw away all data, logs and secrets of this installation.")
    private boolean fresh;

    @Mixin
    private AddressOptions where = new AddressOptions();

    @Option(
            names = "--port-offset",
            description = "Added to every other port, for a second installation on one machine.",
            defaultValue = "0")
    private int portOffset;

    @Option(names = "--detach", description = "Return when all is ready; `./linkage down` stops it.")
    private boolean detach;

    private volatile boolean stopping;

    @Override
    public Integer call() throws Exception {
        Installation installation = new Installation(root);
        UpOptions options = options();
        Progress progress = new Progress(System.out);
        endLeftovers(installation, progress);
        if (fresh) {
            Directories.delete(installation.data());
            Directories.delete(installation.logs());
            Files.deleteIfExists(installation.secrets());
            progress.say("earlier data, logs and secrets deleted");
        }
        DiskCheck.requireSpace(installation.home(), NEEDED_MEGABYTES);
        PortCheck.requireFree(options.ports());
        Secrets secrets = secrets(installation, options);
        return run(installation, options, secrets, progress);
    }

    private int run(Installation installation, UpOptions options, Secrets secrets, Progress progress) throws Exception {
        Platform platform = new Platform(installation, options, secrets, progress);
        Thread stop = new Thread(() -> stop(platform, installation, progress), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        platform.start();
        Path sown = installation.data().resolve("demo-sown");
        if (options.demo() && !Files.exists(sown)) {
            new DemoSeed(options.address().uri(), secrets.password("demo.password")).sow(progress);
            Files.writeString(sown, "");
        }
        platform.writeState(true);
        progress.say("everything is ready");
        progress.plain(Welcome.text(installation, options, secrets, detach));
        Files.writeString(installation.readyMark(), "");
        return awaitDeath(platform);
    }

    /** Until a process ends by itself; a signal ends this JVM, and with it everything, by the shutdown hook. */
    private int awaitDeath(Platform platform) throws IOException, InterruptedException {
        CompletableFuture<ManagedProcess> death = platform.firstDeath();
        try {
            ManagedProcess dead = death.get();
            if (stopping) {
                // It was asked to; a return's exit waits for the hook that is stopping the others.
                return 0;
            }
            throw platform.deathOf(dead);
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private void stop(Platform platform, Installation installation, Progress progress) {
        stopping = true;
        progress.say("stopping");
        platform.close();
        try {
            Files.deleteIfExists(installation.state());
            Files.deleteIfExists(installation.readyMark());
        } catch (IOException e) {
            progress.say("The state file stays behind: " + e.getMessage());
        }
        progress.say("everything is stopped; the data is kept in " + installation.data());
    }

    private UpOptions options() {
        return new UpOptions(where.demo(), where.address(), new Ports(where.port(), portOffset));
    }

    private static void endLeftovers(Installation installation, Progress progress) throws IOException {
        Optional<RunState> earlier = RunState.read(installation.state());
        if (earlier.isEmpty()) {
            return;
        }
        if (earlier.get().launcher().alive().isPresent()) {
            throw new PlainMessageException("The platform runs already, at "
                    + earlier.get().url() + ". `./linkage down` stops it, `./linkage status` shows it.");
        }
        int left = Leftovers.end(earlier.get(), installation.state());
        if (left > 0) {
            progress.say("ended " + left + " processes that an earlier run left behind");
        }
    }

    /** Data and secrets belong together, and demo data does not become production data. */
    private static Secrets secrets(Installation installation, UpOptions options) throws IOException {
        boolean haveData = Files.exists(installation.data().resolve("postgres/PG_VERSION"));
        if (haveData && !Files.exists(installation.secrets())) {
            throw new PlainMessageException(installation.secrets() + " is missing, and without it the data in "
                    + installation.data() + " cannot be opened. Put it back, or start anew with --fresh.");
        }
        Path mark = installation.data().resolve("profile");
        if (haveData && Files.exists(mark) && !Files.readString(mark).equals(options.profile())) {
            throw new PlainMessageException(
                    "The data in " + installation.data() + " is of profile "
                            + Files.readString(mark) + ", not " + options.profile()
                            + ". Demo people and passwords have no place in production: start anew with --fresh, or in another copy.");
        }
        Secrets secrets = Secrets.load(installation.secrets());
        Platform.nameSecrets(secrets);
        Files.createDirectories(installation.data());
        secrets.save();
        Files.writeString(mark, options.profile());
        return secrets;
    }
}
