package cn.linkage.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.gateway.support.Browser;
import cn.linkage.gateway.support.FakeBackend;
import cn.linkage.gateway.support.WithKeycloak;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventStreamIT {

    private static final BlockingQueue<HttpExchange> OPEN = new LinkedBlockingQueue<>();
    private static WithKeycloak platform;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        platform = new WithKeycloak(Map.of(
                "linkage.gateway.route.read-timeout", "1s",
                "linkage.gateway.route.stream-lifetime", "6s",
                "linkage.gateway.route.streams-each", "2"));
        awaitFirstLoginPage();
        platform.matching.on("/api/agreements", FakeBackend.NEVER);
        for (String path : List.of("/api/notices/stream", "/api/monitoring/stream")) {
            platform.matching.on(path, (exchange, call) -> {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().flush();
                OPEN.add(exchange);
            });
        }
    }

    /** Keycloak's first page can take longer than the short read time-out of this class. */
    private static void awaitFirstLoginPage() {
        Browser browser = platform.gateway.browser();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            String page = Browser.location(browser.get("/oauth2/authorization/keycloak"));
            return browser.get(page).statusCode() == 200;
        });
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private record Reading(List<String> lines, CompletableFuture<Void> end) {}

    private static Reading read(Browser browser, String path, String... headers) {
        List<String> lines = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> end = CLIENT.sendAsync(
                        browser.request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofLines())
                .thenAcceptAsync(response -> {
                    lines.add("status " + response.statusCode());
                    try (Stream<String> body = response.body()) {
                        body.forEach(lines::add);
                    }
                });
        return new Reading(lines, end);
    }

    private static void say(HttpExchange exchange, String event) throws IOException {
        exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    @Test
    void each_event_arrives_when_it_is_said_and_silence_longer_than_the_read_time_out_is_borne() throws Exception {
        Browser browser = platform.loggedIn(platform.realm.newPerson("钱科长", "economic-bureau"));
        Reading reading = read(browser, "/api/monitoring/stream?county=330381", "Last-Event-ID", "41");
        HttpExchange service = OPEN.take();
        await().untilAsserted(() -> assertThat(reading.lines()).contains("status 200"));

        say(service, "first");
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(reading.lines()).contains("data: first"));
        // Two calls one after the other that run into the read time-out: the stream was silent for longer.
        assertThat(browser.get("/api/agreements").statusCode()).isEqualTo(503);
        assertThat(browser.get("/api/agreements").statusCode()).isEqualTo(503);
        say(service, "second");
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(reading.lines()).contains("data: second"));

        FakeBackend.Call call =
                platform.matching.callsOf("/api/monitoring/stream").getLast();
        assertThat(call.header("last-event-id")).isEqualTo("41");
        assertThat(call.query()).isEqualTo("county=330381");
        assertThat(call.header("authorization")).startsWith("Bearer ");
        service.close();
        assertThat(reading.end()).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void a_stream_ends_in_order_when_it_is_old_enough_to_prove_its_login_again() throws Exception {
        Browser browser = platform.loggedIn(platform.realm.newPerson("潘老师"));
        Reading reading = read(browser, "/api/notices/stream");
        HttpExchange service = OPEN.take();

        assertThat(reading.end()).succeedsWithin(Duration.ofSeconds(12));
        service.close();
    }

    @Test
    void a_logout_ends_the_streams_of_that_session_at_once() throws Exception {
        Browser browser = platform.loggedIn(platform.realm.newPerson("姚老师"));
        Reading reading = read(browser, "/api/notices/stream");
        HttpExchange service = OPEN.take();
        await().untilAsserted(() -> assertThat(reading.lines()).contains("status 200"));

        browser.post("/logout", "");

        assertThat(reading.end()).succeedsWithin(Duration.ofSeconds(3));
        service.close();
    }

    @Test
    void one_session_holds_only_so_many_streams() throws Exception {
        Browser browser = platform.loggedIn(platform.realm.newPerson("叶老师"));
        Reading first = read(browser, "/api/notices/stream");
        Reading second = read(browser, "/api/notices/stream");
        HttpExchange one = OPEN.take();
        HttpExchange two = OPEN.take();
        await().untilAsserted(() -> assertThat(first.lines()).contains("status 200"));
        await().untilAsserted(() -> assertThat(second.lines()).contains("status 200"));

        assertThat(browser.get("/api/notices/stream").statusCode()).isEqualTo(429);

        one.close();
        two.close();
    }
}
