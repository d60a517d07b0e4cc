package cn.linkage.launcher.realm;

import cn.linkage.launcher.component.Credentials;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's Admin REST API, spoken as the master realm's service client over the inner address. */
public final class AdminApi implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final ObjectMapper json = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String baseUrl;
    private final Credentials client;
    private String token = "";
    private long tokenEndsNanos = System.nanoTime();

    public AdminApi(String baseUrl, Credentials client) {
        this.baseUrl = baseUrl;
        this.client = client;
    }

    /** Empty where the answer is 404. */
    public Optional<JsonNode> get(String path) throws IOException {
        HttpResponse<String> response = send("GET", path, null);
        if (response.statusCode() == 404) {
            return Optional.empty();
        }
        return Optional.of(json.readTree(success("GET", path, response).body()));
    }

    public void post(String path, Object body) throws IOException {
        success("POST", path, send("POST", path, body));
    }

    public void put(String path, Object body) throws IOException {
        success("PUT", path, send("PUT", path, body));
    }

    public void delete(String path) throws IOException {
        success("DELETE", path, send("DELETE", path, null));
    }

    public void delete(String path, Object body) throws IOException {
        success("DELETE", path, send("DELETE", path, body));
    }

    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        http.close();
    }

    private static HttpResponse<String> success(String method, String path, HttpResponse<String> response)
            throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException("Keycloak answered %d to %s %s: %s"
                    .formatted(response.statusCode(), method, path, response.body()));
        }
        return response;
    }

    private HttpResponse<String> send(String method, String path, @Nullable Object body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + "/admin/realms" + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token());
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(json.writeValueAsString(body)));
        }
        return exchange(request.build());
    }

    private String token() throws IOException {
        if (System.nanoTime() - tokenEndsNanos < 0) {
            return token;
        }
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(segment(client.user()), segment(client.password()));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(baseUrl + "/realms/master/protocol/openid-connect/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        JsonNode answer = json.readTree(
                success("POST", "the master realm's token", exchange(request)).body());
        token = answer.get("access_token").asString();
        long seconds = answer.get("expires_in").asLong();
        tokenEndsNanos =
                System.nanoTime() + Duration.ofSeconds(seconds).dividedBy(2).toNanos();
        return token;
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while talking to Keycloak", e);
        }
    }
}
