package cn.linkage.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events that a service could not handle: look at them, mend them, drive them again, give them up. */
@Command(
        name = "dead-letters",
        description = {
            "Shows the events that the running services could not handle. With a service and an id it shows one of them,",
            "or deals with it: the later events of the same object wait for it meanwhile."
        },
        mixinStandardHelpOptions = true)
final class DeadLettersCommand implements Callable<Integer> {

    private static final List<String> SERVICES = List.of("enterprise-service", "school-service", "matching-service");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What is done with one event; one of these at a time. */
    static final class Deed {

        @Option(names = "--redrive", description = "Handle it and those behind it again.")
        private boolean redrive;

        @Option(
                names = "--mend",
                paramLabel = "FILE",
                description =
                        "Put the file's text in the place of its payload, then handle it and those behind it again.")
        private @Nullable Path mended;

        @Option(names = "--give-up", description = "Drop it for good, then handle those behind it.")
        private boolean giveUp;
    }

    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    @Parameters(index = "0", arity = "0..1", description = "enterprise, school or matching; without it all three.")
    private @Nullable String service;

    @Parameters(index = "1", arity = "0..1", description = "The event's number in that service's list.")
    private @Nullable Long id;

    @ArgGroup
    private @Nullable Deed deed;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        RunState state = RunState.read(new Installation(root).state())
                .orElseThrow(() -> new PlainMessageException("Nothing runs here. `./linkage up` starts it."));
        try (HttpClient http = HttpClient.newHttpClient()) {
            if (id == null) {
                for (String name : chosen()) {
                    list(http, state, name);
                }
            } else {
                one(http, address(state, chosen().getFirst()) + "/" + id);
            }
        }
        return 0;
    }

    private List<String> chosen() {
        if (service == null) {
            return SERVICES;
        }
        String name = service.endsWith("-service") ? service : service + "-service";
        if (!SERVICES.contains(name)) {
            throw new PlainMessageException(
                    "There is no service '" + service + "'. Right: enterprise, school or matching.");
        }
        return List.of(name);
    }

    private static String address(RunState state, String service) {
        int port = state.processes().stream()
                .filter(process -> process.name().equals(service))
                .mapToInt(RunState.Running::managementPort)
                .findFirst()
                .orElseThrow(() -> new PlainMessageException(service + " does not run. Look at `./linkage status`."));
        return "http://127.0.0.1:" + port + "/actuator/deadletters";
    }

    private void list(HttpClient http, RunState state, String name) throws Exception {
        JsonNode letters = send(http, address(state, name), "GET", BodyPublishers.noBody());
        out.printf(
                Locale.ROOT,
                "%s: %d events wait%n",
                name,
                letters.path("waiting").asLong());
        for (JsonNode letter : letters.path("failed")) {
            out.printf(
                    Locale.ROOT,
                    "  %d  %s of %s, laid aside %s, tried %d times%n     %s%n",
                    letter.path("id").asLong(),
                    letter.path("type").asString(),
                    letter.path("aggregateId").asString(),
                    letter.path("createdAt").asString(),
                    letter.path("attempts").asInt(),
                    letter.path("reason").asString());
        }
    }

    private void one(HttpClient http, String address) throws Exception {
        JsonNode outcome;
        if (deed != null && (deed.redrive || deed.mended != null)) {
            outcome = send(http, address, "POST", BodyPublishers.ofString(mended(deed.mended)));
        } else if (deed != null && deed.giveUp) {
            outcome = send(http, address, "DELETE", BodyPublishers.noBody());
        } else {
            JsonNode content = send(http, address, "GET", BodyPublishers.noBody());
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content));
            return;
        }
        out.printf(
                Locale.ROOT,
                "%d events handled, %d of the same object still wait%n",
                outcome.path("handled").asLong(),
                outcome.path("waiting").asLong());
    }

    private static String mended(@Nullable Path file) throws IOException {
        return JsonMapper.shared()
                .writeValueAsString(file == null ? Map.of() : Map.of("payload", Files.readString(file)));
    }

    private static JsonNode send(HttpClient http, String address, String method, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        if (answer.statusCode() >= 300) {
            throw new PlainMessageException(json.path("en").asString("The service answered " + answer.statusCode()));
        }
        return json;
    }
}
