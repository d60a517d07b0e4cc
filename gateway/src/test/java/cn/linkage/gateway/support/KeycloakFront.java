package cn.linkage.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands between the gateway and the real Keycloak, counts what is asked, and can play dead. */
public final class KeycloakFront implements AutoCloseable {

    /** One question as it passed. */
    public record Asked(String method, String path, String body, String cookies, String forwardedFor) {}

    private static final Set<String> NOT_PASSED =
            Set.of("host", "connection", "content-length", "upgrade", "http2-settings", "transfer-encoding");

    private final HttpServer server;
    private final String keycloak;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean dead;

    /** Listens before the given inner address of Keycloak, which ends in {@code /auth}. */
    public KeycloakFront(String innerUrl) throws IOException {
        this.keycloak = innerUrl.substring(0, innerUrl.length() - "/auth".length());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    public String innerUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    public void playDead(boolean now) {
        dead = now;
    }

    public List<Asked> asked() {
        return asked;
    }

    public long refreshes() {
        return asked.stream()
                .filter(question -> question.body().contains("grant_type=refresh_token"))
                .count();
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                new String(body, StandardCharsets.UTF_8),
                String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")),
                String.valueOf(exchange.getRequestHeaders().getFirst("X-Forwarded-For"))));
        if (dead) {
            exchange.close();
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(keycloak + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!NOT_PASSED.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
