package cn.linkage.acceptance.system;

import cn.linkage.launcher.component.FreePorts;
import cn.linkage.launcher.component.Java;
import cn.linkage.launcher.component.ManagedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** One application's process, from the jar that is shipped. */
public final class Application implements AutoCloseable {

    /** A test's process lives for minutes: compiling it well costs more than it brings. What is measured is compiled as shipped. */
    private static final String COMPILER =
            System.getProperty("linkage.application.compiler", "-XX:TieredStopAtLevel=1");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ManagedProcess.Command command;
    private final int port;
    private final int managementPort;
    private ManagedProcess process;

    private Application(ManagedProcess.Command command, int port, int managementPort) throws IOException {
        this.command = command;
        this.port = port;
        this.managementPort = managementPort;
        this.process = ManagedProcess.start(command);
    }

    /** Starts without waiting. {@code name} also names the log. */
    static Application launch(String module, String name, int port, Map<String, String> properties, Path logs) {
        int managementPort = FreePorts.next();
        Map<String, String> environment = new HashMap<>(properties);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        List<String> line = List.of(
                Java.executable(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                COMPILER,
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar(module).toString());
        try {
            return new Application(
                    new ManagedProcess.Command(name, line, environment, logs, logs.resolve(name + ".log")),
                    port,
                    managementPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts again after a kill, as it was started first, and waits. */
    public void startAgain() {
        try {
            process = ManagedProcess.start(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    void awaitReady() {
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Awaitility.await(process.name() + " ready")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    process.requireAlive();
                    return answers(ready);
                });
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** An endpoint of the management port, which nobody outside of the machine reaches. */
    public URI management(String endpoint) {
        return URI.create("http://127.0.0.1:" + managementPort + "/actuator/" + endpoint);
    }

    public Path log() {
        return process.log();
    }

    /** kill -9: nothing is finished, nothing is said. */
    public void kill() {
        try {
            if (!process.process().destroyForcibly().waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException(process.name() + " does not die");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Halts it where it stands; what it holds open stays open. */
    public void halt() {
        signal("STOP");
    }

    public void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            Process kill = new ProcessBuilder(
                            "kill", "-" + name, Long.toString(process.process().pid()))
                    .inheritIO()
                    .start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException(process.name() + " does not take the signal " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path jar(String module) {
        Path target = Repository.root().resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No jar of " + module + " in " + target + ": mvn package makes it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
