package cn.linkage.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what runs, whether it is healthy, and what memory it takes. */
@Command(
        name = "status",
        description = "Shows what runs, its health and memory. Exit code 0 when all is healthy, 3 otherwise.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_HEALTHY = 3;

    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        Optional<RunState> found = RunState.read(new Installation(root).state());
        if (found.isEmpty()) {
            out.println("Nothing runs here. `./linkage up` starts it.");
            return NOT_HEALTHY;
        }
        RunState state = found.get();
        boolean healthy = state.launcher().alive().isPresent();
        out.printf("%s, profile %s, %s%n", state.url(), state.profile(), state.ready() ? "started" : "still starting");
        long total = line(state.launcher(), healthy ? "running" : "gone", StatusCommand::proportional);
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            for (RunState.Running process : state.processes()) {
                String health = health(http, process);
                healthy &= !health.equals("gone") && !health.startsWith("not");
                total += line(process, health, StatusCommand::ofFamily);
            }
        }
        out.printf(Locale.ROOT, "%-20s %8s %10s  %,d MB resident%n", "all", "", "", total / 1024);
        return healthy ? 0 : NOT_HEALTHY;
    }

    /** The launcher is counted by itself: everything else is its child and has its own line. */
    private long line(RunState.Running process, String health, LongUnaryOperator resident) {
        long kilobytes = process.alive().isPresent() ? resident.applyAsLong(process.pid()) : 0;
        String since = process.alive()
                .flatMap(handle -> handle.info().startInstant())
                .map(start -> Duration.between(start, Instant.now()).toMinutes() + " min")
                .orElse("");
        out.printf(
                Locale.ROOT,
                "%-20s %8d %10s  %,d MB  %s%n",
                process.name(),
                process.pid(),
                since,
                kilobytes / 1024,
                health);
        return kilobytes;
    }

    private static String health(HttpClient http, RunState.Running process) throws InterruptedException {
        if (process.alive().isEmpty()) {
            return "gone";
        }
        if (process.managementPort() == 0) {
            return "running";
        }
        String path = process.name().equals("keycloak") ? "/auth/health/ready" : "/actuator/health/ready";
        URI address = URI.create("http://127.0.0.1:" + process.managementPort() + path);
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 ? "healthy" : "not healthy (" + status + ")";
        } catch (IOException e) {
            return "not answering";
        }
    }

    /** Of the process and its children (PostgreSQL has one for each connection); shared pages count once each. */
    private static long ofFamily(long pid) {
        Stream<Long> family = ProcessHandle.of(pid).stream()
                .flatMap(process ->
                        Stream.concat(Stream.of(pid), process.descendants().map(ProcessHandle::pid)));
        return family.mapToLong(StatusCommand::proportional).sum();
    }

    private static long proportional(long pid) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"));
            return lines.stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException unknown) {
            return 0;
        }
    }
}
