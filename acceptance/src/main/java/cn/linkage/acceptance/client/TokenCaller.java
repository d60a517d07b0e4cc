package cn.linkage.acceptance.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person or program with an access token from Keycloak, fetched again shortly before it expires. Thread-safe. */
public final class TokenCaller implements Caller {

    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final URI tokenEndpoint;
    private final Map<String, String> grant;
    private final Clock clock = Clock.systemUTC();
    private final ReentrantLock lock = new ReentrantLock();
    private String token = "";
    private Instant renewAt = Instant.MIN;

    private TokenCaller(HttpClient http, URI tokenEndpoint, Map<String, String> grant) {
        this.http = http;
        this.tokenEndpoint = tokenEndpoint;
        this.grant = grant;
    }

    /** A person, by name and password, through a public client that allows it (in the demo realm only). */
    public static TokenCaller person(Platform platform, String client, String username, String password) {
        return new TokenCaller(
                platform.http(),
                platform.tokenEndpoint(),
                Map.of("grant_type", "password", "client_id", client, "username", username, "password", password));
    }

    /** A program, by its own secret. */
    public static TokenCaller program(Platform platform, String client, String secret) {
        return new TokenCaller(
                platform.http(),
                platform.tokenEndpoint(),
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    @Override
    public Optional<String> authorization() {
        return Optional.of("Bearer " + token());
    }

    /** The access token itself. */
    public String token() {
        lock.lock();
        try {
            if (clock.instant().isAfter(renewAt)) {
                fetch();
            }
            return token;
        } finally {
            lock.unlock();
        }
    }

    private void fetch() {
        String form = grant.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Keycloak refused a token to "
                        + grant.getOrDefault("username", grant.get("client_id")) + ": " + response.statusCode() + " "
                        + response.body());
            }
            JsonNode body = JSON.readTree(response.body());
            token = body.path("access_token").asString();
            renewAt = clock.instant()
                    .plusSeconds(body.path("expires_in").asLong(60))
                    .minus(MARGIN);
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak cannot be reached at " + tokenEndpoint + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while fetching a token", e);
        }
    }
}
