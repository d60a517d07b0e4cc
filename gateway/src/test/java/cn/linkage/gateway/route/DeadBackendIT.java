package cn.linkage.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.gateway.support.Browser;
import cn.linkage.gateway.support.FakeBackend;
import cn.linkage.gateway.support.RunningGateway;
import cn.linkage.launcher.component.FreePorts;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadBackendIT {

    private static final FakeBackend ENTERPRISE = new FakeBackend();
    private static final FakeBackend MATCHING = new FakeBackend();
    private static final int NOBODY = FreePorts.next();
    private static RunningGateway gateway;
    private Browser caller;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start(Map.of(
                "LINKAGE_ENTERPRISE_URL", ENTERPRISE.url(),
                "LINKAGE_SCHOOL_URL", "http://127.0.0.1:" + NOBODY,
                "LINKAGE_MATCHING_URL", MATCHING.url(),
                "linkage.gateway.route.read-timeout", "1s",
                "linkage.gateway.route.breaker.window", "4",
                "linkage.gateway.route.breaker.minimum-calls", "4",
                "linkage.gateway.route.breaker.open-for", "2s"));
        ENTERPRISE.on("/api/offers", (exchange, call) -> exchange.close());
        ENTERPRISE.on(
                "/api/enterprises",
                (exchange, call) ->
                        FakeBackend.answer(exchange, 503, "application/problem+json", "{\"code\":\"unavailable\"}"));
        MATCHING.on("/api/agreements", FakeBackend.NEVER);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ENTERPRISE.close();
        MATCHING.close();
    }

    @BeforeEach
    void closedBreakers() {
        caller = gateway.browser();
        gateway.bean(io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry.class)
                .getAllCircuitBreakers()
                .forEach(breaker -> breaker.reset());
    }

    @Test
    void a_dead_backend_is_503_with_problem_details_and_a_time_to_try_again() {
        HttpResponse<String> answer = caller.get("/api/needs", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.body())
                .contains(
                        "\"status\":503",
                        "\"code\":\"backend-unavailable\"",
                        "\"instance\":\"/api/needs\"",
                        "does not answer")
                .doesNotContain("127.0.0.1", "Exception");
        assertThat(caller.get("/api/counties").statusCode()).isEqualTo(200);
    }

    @Test
    void a_post_that_got_no_answer_is_never_sent_again() {
        int before = ENTERPRISE.callsOf("/api/offers").size();

        assertThat(caller.postWithoutCsrfToken("/api/offers", "{}").statusCode())
                .isEqualTo(503);

        assertThat(ENTERPRISE.callsOf("/api/offers")).hasSize(before + 1);
    }

    @Test
    void a_backend_that_answers_too_late_is_503() {
        long start = System.nanoTime();

        assertThat(caller.get("/api/agreements").statusCode()).isEqualTo(503);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(2_800));
    }

    @Test
    void a_services_own_503_passes_as_it_is() {
        HttpResponse<String> answer = caller.get("/api/enterprises");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"code\":\"unavailable\"}");
    }

    @Test
    void a_backend_that_failed_for_a_while_is_left_alone_and_then_tried_again() {
        for (int i = 0; i < 4; i++) {
            caller.postWithoutCsrfToken("/api/offers", "{}");
        }
        int asked = ENTERPRISE.calls().size();

        assertThat(caller.get("/api/enterprises/1").statusCode()).isEqualTo(503);
        assertThat(ENTERPRISE.calls()).hasSize(asked);
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> caller.get("/api/enterprises/1").statusCode() == 200);
    }
}
