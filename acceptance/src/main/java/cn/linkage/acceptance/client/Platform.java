package cn.linkage.acceptance.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The platform's one door. Calls are retried at most {@value #TRIES} times, unless asked not to: when told to slow down (429), and, where
 * nothing can be done twice (reads, and creations with an idempotency key), when the door or a service was away.
 */
public final class Platform {

    private static final int TRIES = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** In one order whatever a JVM's Map.of says: a key for idempotency stands for one sequence of bytes. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;
    private final int tries;

    public Platform(URI base) {
        this(base, TRIES);
    }

    private Platform(URI base, int tries) {
        this.base = base;
        this.tries = tries;
    }

    /** Without retries, for who wants to see every failure. */
    public static Platform impatient(URI base) {
        return new Platform(base, 1);
    }

    public HttpClient http() {
        return http;
    }

    public URI address(String path) {
        return URI.create(base + path);
    }

    URI tokenEndpoint() {
        return address("/auth/realms/linkage/protocol/openid-connect/token");
    }

    /** The API as this caller reaches it. */
    public Client as(Caller caller) {
        return new Client() {
            @Override
            public Answer call(String method, String path, @Nullable Object body, Map<String, String> headers) {
                return Platform.this.call(caller, method, path, body, headers);
            }

            @Override
            public EventStream follow(String path, Map<String, String> headers) {
                HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
                headers.forEach(request::header);
                caller.authorization().ifPresent(value -> request.header("Authorization", value));
                return EventStream.open(http, request);
            }
        };
    }

    /** One call; {@code body} is written as JSON, none where null. */
    private Answer call(Caller caller, String method, String path, @Nullable Object body, Map<String, String> headers) {
        boolean repeatable = method.equals("GET") || headers.containsKey("Idempotency-Key");
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt == tries;
            try {
                Answer answer = once(caller, method, path, body, headers);
                if (last || !(answer.status() == 429 || (repeatable && answer.status() == 503))) {
                    return answer;
                }
                pause(answer);
            } catch (ConnectException e) {
                if (last || !repeatable) {
                    throw new IllegalStateException(
                            "Nothing listens at " + base + ": is the platform up (./linkage up)?", e);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            } catch (IOException e) {
                if (last || !repeatable) {
                    throw new IllegalStateException(method + " " + path + " failed: " + e, e);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    private Answer once(Caller caller, String method, String path, @Nullable Object body, Map<String, String> headers)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(PATIENCE);
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Accept", "application/json");
        caller.authorization().ifPresent(value -> all.put("Authorization", value));
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            all.putIfAbsent("Content-Type", "application/json");
            String text = body instanceof String json ? json : JSON.writeValueAsString(body);
            request.method(method, HttpRequest.BodyPublishers.ofString(text));
        }
        all.forEach(request::header);
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    method + " " + path,
                    response.statusCode(),
                    response.headers(),
                    parse(response.body()),
                    response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during " + method + " " + path, e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private static void pause(Answer answer) {
        long millis = answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.chars().allMatch(Character::isDigit))
                .map(value -> Long.parseLong(value) * 1_000)
                .orElse(500L);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Math.clamp(millis, 100, 5_000)));
    }
}
