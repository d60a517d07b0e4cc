package cn.linkage.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running services' management ports: on the loopback address only, for whoever operates this machine. */
final class ManagementPorts implements AutoCloseable {

    static final List<String> SERVICES = List.of("enterprise-service", "school-service", "matching-service");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunState state;
    private final HttpClient http = HttpClient.newHttpClient();

    private ManagementPorts(RunState state) {
        this.state = state;
    }

    /**
     * Of what runs in an installation.
     *
     * @throws PlainMessageException where nothing runs
     */
    static ManagementPorts of(Path root) throws IOException {
        return new ManagementPorts(RunState.read(new Installation(root).state())
                .orElseThrow(() -> new PlainMessageException("Nothing runs here. `./linkage up` starts it.")));
    }

    /**
     * The services that somebody named, in short or in full; all where nobody did.
     *
     * @throws PlainMessageException for a name that is none
     */
    static List<String> chosen(@Nullable String service) {
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

    JsonNode get(String service, String endpoint) throws IOException, InterruptedException {
        return send(service, endpoint, "GET", BodyPublishers.noBody());
    }

    JsonNode post(String service, String endpoint, Map<String, String> body) throws IOException, InterruptedException {
        return send(
                service,
                endpoint,
                "POST",
                BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
    }

    JsonNode delete(String service, String endpoint) throws IOException, InterruptedException {
        return send(service, endpoint, "DELETE", BodyPublishers.noBody());
    }

    private JsonNode send(String service, String endpoint, String method, BodyPublisher body)
            throws IOException, InterruptedException {
        int port = state.processes().stream()
                .filter(process -> process.name().equals(service))
                .mapToInt(RunState.Running::managementPort)
                .findFirst()
                .orElseThrow(() -> new PlainMessageException(service + " does not run. Look at `./linkage status`."));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + endpoint))
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

    @Override
    public void close() {
        http.close();
    }
}
