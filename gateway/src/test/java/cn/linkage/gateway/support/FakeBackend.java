package cn.linkage.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An HTTP server in place of a service: it remembers every call and answers 200 unless a path is given otherwise. */
public final class FakeBackend implements AutoCloseable {

    /** One call as it arrived; header names in lower case. */
    public record Call(String method, String path, @Nullable String query, Map<String, String> headers, String body) {

        public @Nullable String header(String name) {
            return headers.get(name);
        }
    }

    @FunctionalInterface
    public interface Answer {

        void to(HttpExchange exchange, Call call) throws IOException;
    }

    /** Takes the call and says nothing, until the backend is closed. */
    public static final Answer NEVER = (exchange, call) -> {};

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    public FakeBackend() {
        this(0);
    }

    public FakeBackend(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    public List<Call> calls() {
        return calls;
    }

    public List<Call> callsOf(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    public Call onlyCallOf(String path) {
        List<Call> found = callsOf(path);
        if (found.size() != 1) {
            throw new AssertionError("Wanted one call of " + path + ", saw " + found);
        }
        return found.getFirst();
    }

    public static void answer(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        entry -> String.join(", ", entry.getValue())));
        Call call = new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().getRawQuery(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        calls.add(call);
        Answer answer = answers.get(call.path());
        if (answer == null) {
            answer(exchange, 200, "application/json", "{\"ok\":true}");
        } else {
            answer.to(exchange, call);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
