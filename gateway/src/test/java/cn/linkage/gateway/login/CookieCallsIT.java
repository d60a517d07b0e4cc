package cn.linkage.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.support.Browser;
import cn.linkage.gateway.support.FakeBackend;
import cn.linkage.gateway.support.Sessions;
import cn.linkage.gateway.support.WithKeycloak;
import cn.linkage.testing.TestRealm;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CookieCallsIT {

    private static WithKeycloak platform;

    @BeforeAll
    static void start() {
        platform = new WithKeycloak(Map.of());
        platform.enterprise.on("/api/offers", (exchange, call) -> {
            exchange.getResponseHeaders().add("Set-Cookie", "SESSION=made-up; Path=/");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            FakeBackend.answer(exchange, 201, "application/json", call.body());
        });
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void a_change_by_cookie_needs_the_csrf_token() {
        Browser browser = platform.loggedIn(platform.realm.newPerson("刘老师"));

        HttpResponse<String> refused = browser.postWithoutCsrfToken("/api/my/enterprises", "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("csrf-token-missing");
        assertThat(platform.enterprise.callsOf("/api/my/enterprises")).isEmpty();
        assertThat(browser.post("/api/my/enterprises", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_by_bearer_token_or_by_nobody_needs_no_csrf_token() {
        String token = platform.realm.programToken();
        Browser program = platform.gateway.browser();

        HttpResponse<String> byToken = program.send(
                program.request("/api/needs", "Authorization", "Bearer " + token, "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));
        HttpResponse<String> byNobody = platform.gateway.browser().postWithoutCsrfToken("/api/needs", "{}");

        assertThat(byToken.statusCode()).isEqualTo(200);
        assertThat(byNobody.statusCode()).isEqualTo(200);
        assertThat(platform.school.callsOf("/api/needs"))
                .extracting(call -> call.header("authorization"))
                .containsExactly("Bearer " + token, null);
    }

    @Test
    void body_status_and_etag_pass_and_a_services_cookie_does_not() {
        Browser browser = platform.loggedIn(platform.realm.newPerson("徐老师"));
        String session = browser.cookie("SESSION");

        HttpResponse<String> answer = browser.post("/api/offers", "{\"title\":\"显微镜\"}", "Idempotency-Key", "k1");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"title\":\"显微镜\"}");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("SESSION"));
        assertThat(browser.cookie("SESSION")).isEqualTo(session);
        assertThat(platform.enterprise.onlyCallOf("/api/offers").header("idempotency-key"))
                .isEqualTo("k1");
    }

    @Test
    void a_session_is_small_and_a_call_does_not_write_it() {
        Browser browser = platform.loggedIn(platform.realm.newPerson("郭老师"));
        long before = Sessions.lastAccess(browser.cookie("SESSION"));

        for (int i = 0; i < 20; i++) {
            browser.get("/api/counties");
        }

        assertThat(Sessions.lastAccess(browser.cookie("SESSION"))).isEqualTo(before);
        assertThat(Sessions.size(browser.cookie("SESSION"))).isBetween(1_000L, 6_000L);
    }

    @Test
    void strangers_pages_and_programs_leave_no_session_behind() {
        long before = Sessions.count();
        Browser stranger = platform.gateway.browser();

        stranger.get("/");
        stranger.get("/icon.svg");
        stranger.get("/api/session");
        stranger.get("/api/market/needs");
        stranger.get("/api/counties", "Authorization", "Bearer " + platform.realm.programToken());

        assertThat(Sessions.count()).isEqualTo(before);
        assertThat(stranger.hasCookie("SESSION")).isFalse();
    }

    @Test
    void parallel_calls_of_many_people_each_arrive_with_their_own_token() throws Exception {
        List<TestRealm.Person> people =
                List.of(platform.realm.newPerson("一"), platform.realm.newPerson("二"), platform.realm.newPerson("三"));
        List<Browser> browsers =
                people.stream().map(person -> platform.loggedIn(person)).toList();

        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Future<HttpResponse<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                Browser browser = browsers.get(i % 3);
                String owner = people.get(i % 3).id().toString();
                calls.add(callers.submit(() -> browser.get("/api/schools/" + owner)));
            }
            for (Future<HttpResponse<String>> call : calls) {
                assertThat(call.get().statusCode()).isEqualTo(200);
            }
        }

        for (TestRealm.Person person : people) {
            assertThat(platform.school.callsOf("/api/schools/" + person.id()))
                    .hasSize(50)
                    .allSatisfy(call -> assertThat(TestRealm.claims(String.valueOf(call.header("authorization")))
                                    .get("sub")
                                    .asString())
                            .isEqualTo(person.id().toString()));
        }
    }
}
