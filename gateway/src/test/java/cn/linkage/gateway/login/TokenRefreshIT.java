package cn.linkage.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.gateway.support.Browser;
import cn.linkage.gateway.support.FakeBackend;
import cn.linkage.gateway.support.Sessions;
import cn.linkage.gateway.support.WithKeycloak;
import cn.linkage.testing.TestRealm;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TokenRefreshIT {

    private static final int LIFE_SECONDS = 8;
    private static WithKeycloak platform;
    private static Deque<LoggedIn> ended = new ConcurrentLinkedDeque<>();

    private record LoggedIn(TestRealm.Person person, Browser browser) {}

    @BeforeAll
    static void start() throws IOException {
        platform = new WithKeycloak(Map.of());
        tokenLife(Integer.toString(LIFE_SECONDS));
        ended = withEndedTokens();
    }

    @AfterAll
    static void stop() throws IOException {
        tokenLife("");
        platform.close();
    }

    @AfterEach
    void alive() {
        platform.keycloak.playDead(false);
    }

    private static void tokenLife(String seconds) throws IOException {
        JsonNode client = platform.realm
                .admin()
                .get("/linkage/clients?clientId=linkage-gateway")
                .orElseThrow()
                .get(0);
        ((tools.jackson.databind.node.ObjectNode) client.get("attributes")).put("access.token.lifespan", seconds);
        platform.realm.admin().put("/linkage/clients/" + client.get("id").asString(), client);
    }

    /** Everybody logs in first and all tokens end together, so that the class waits for one life only. */
    private static Deque<LoggedIn> withEndedTokens() {
        Deque<LoggedIn> people = new ConcurrentLinkedDeque<>();
        for (String name : List.of("黄老师", "金老师", "吴老师", "赵老师")) {
            TestRealm.Person person = platform.realm.newPerson(name);
            people.push(new LoggedIn(person, platform.loggedIn(person)));
        }
        Instant end = Instant.now().plusSeconds(LIFE_SECONDS);
        await().atMost(Duration.ofSeconds(LIFE_SECONDS + 5))
                .until(() -> Instant.now().isAfter(end));
        return people;
    }

    @Test
    void ten_parallel_calls_after_the_tokens_end_give_ten_answers_and_one_refresh() throws Exception {
        Browser browser = ended.pop().browser();
        long before = platform.keycloak.refreshes();
        List<HttpResponse<String>> answers = new ArrayList<>();

        try (ExecutorService callers = Executors.newFixedThreadPool(10)) {
            List<Future<HttpResponse<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                calls.add(callers.submit(() -> browser.get("/api/proposals")));
            }
            for (Future<HttpResponse<String>> call : calls) {
                answers.add(call.get());
            }
        }

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200)
                .hasSize(10);
        assertThat(platform.keycloak.refreshes() - before).isEqualTo(1);
        assertThat(platform.matching.callsOf("/api/proposals"))
                .extracting(call -> call.header("authorization"))
                .hasSize(10)
                .doesNotContainNull()
                .containsOnly(
                        platform.matching.callsOf("/api/proposals").getFirst().header("authorization"));
    }

    @Test
    void the_next_call_uses_the_new_token_without_asking_again() {
        Browser browser = ended.pop().browser();
        long before = platform.keycloak.refreshes();

        browser.get("/api/agreements");
        browser.get("/api/agreements");

        assertThat(platform.keycloak.refreshes() - before).isEqualTo(1);
        List<FakeBackend.Call> calls = platform.matching.callsOf("/api/agreements");
        assertThat(calls.get(1).header("authorization")).isEqualTo(calls.get(0).header("authorization"));
    }

    @Test
    void a_login_that_keycloak_ended_gives_401_and_takes_the_cookie_back() throws IOException {
        LoggedIn gone = ended.pop();
        Browser browser = gone.browser();
        String cookie = browser.cookie("SESSION");
        platform.realm.admin().delete("/linkage/users/" + gone.person().id());

        HttpResponse<String> answer = browser.get("/api/policies");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.body()).contains("session-ended");
        assertThat(browser.hasCookie("SESSION")).isFalse();
        assertThat(Sessions.exists(cookie)).isFalse();
        assertThat(platform.matching.callsOf("/api/policies")).isEmpty();
    }

    @Test
    void while_keycloak_is_away_a_call_gives_503_and_the_session_outlives_it() {
        Browser browser = ended.pop().browser();
        platform.keycloak.playDead(true);

        HttpResponse<String> answer = browser.get("/api/item-categories");
        platform.keycloak.playDead(false);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.get("/api/item-categories").statusCode()).isEqualTo(200);
    }
}
