package cn.linkage.launcher;

import cn.linkage.launcher.realm.AdminApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the platform through its gateway as one of the demo people. */
final class DemoClient implements AutoCloseable {

    /** In one order whatever a JVM's Map.of says: a key for idempotency stands for one sequence of bytes. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Map<String, String> tokens = new HashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI platform;
    private final String password;

    DemoClient(URI platform, String password) {
        this.platform = platform;
        this.password = password;
    }

    JsonNode get(String person, String path) throws IOException {
        return exchange(request(path, token(person)).GET().build());
    }

    JsonNode post(String person, String path, Object body, String idempotencyKey) throws IOException {
        return exchange(request(path, token(person))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    @Override
    public void close() {
        http.close();
    }

    private String token(String person) throws IOException {
        String known = tokens.get(person);
        if (known != null) {
            return known;
        }
        String form = "grant_type=password&client_id=linkage-demo-cli&scope=openid&username=%s&password=%s"
                .formatted(AdminApi.segment(person), AdminApi.segment(password));
        URI endpoint = platform.resolve("/auth/realms/linkage/protocol/openid-connect/token");
        JsonNode answer = exchange(HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        String token = answer.path("access_token").asString();
        tokens.put(person, token);
        return token;
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(platform.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode exchange(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IOException("The platform answered %d to %s %s: %s"
                        .formatted(
                                response.statusCode(),
                                request.method(),
                                request.uri().getPath(),
                                response.body()));
            }
            return json.readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the demo was prepared", e);
        }
    }
}
