package cn.linkage.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.support.Browser;
import cn.linkage.gateway.support.FakeBackend;
import cn.linkage.gateway.support.RunningGateway;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestRealm;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private static final TestRealm REALM = Infrastructure.keycloak();
    private static final FakeBackend BACKEND = new FakeBackend();
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start(Map.of(
                "LINKAGE_KEYCLOAK_INNER_URL", REALM.innerUrl(),
                "LINKAGE_MATCHING_URL", BACKEND.url(),
                "LINKAGE_TRUSTED_PROXIES", "127.0.0.0/8,::1",
                "linkage.gateway.route.body-limit", "10KB",
                "linkage.gateway.limit.person.burst", "5",
                "linkage.gateway.limit.person.per-second", "1",
                "linkage.gateway.limit.address.burst", "5",
                "linkage.gateway.limit.address.per-second", "1",
                "linkage.gateway.limit.login.burst", "3",
                "linkage.gateway.limit.login.per-second", "1"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        BACKEND.close();
    }

    private static List<Integer> statuses(int calls, String... headers) {
        return IntStream.range(0, calls)
                .mapToObj(i -> gateway.browser().get("/api/counties", headers).statusCode())
                .toList();
    }

    @Test
    void a_person_who_calls_too_often_waits_and_nobody_else_does() {
        String token = REALM.token(REALM.newPerson("急性子"));
        String other = REALM.token(REALM.newPerson("慢性子"));

        List<Integer> fast = statuses(20, "Authorization", "Bearer " + token);
        HttpResponse<String> refused =
                gateway.browser().get("/api/counties", "Authorization", "Bearer " + token, "Accept-Language", "en");

        assertThat(fast).startsWith(200, 200, 200, 200, 200).contains(429);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.body()).contains("too-many-requests");
        assertThat(statuses(3, "Authorization", "Bearer " + other)).containsOnly(200);
    }

    @Test
    void a_program_has_an_allowance_of_its_own_that_a_bulk_load_fits_in() {
        assertThat(statuses(200, "Authorization", "Bearer " + REALM.programToken()))
                .containsOnly(200);
    }

    @Test
    void strangers_are_counted_by_address_as_a_trusted_proxy_tells_it() {
        assertThat(statuses(20, "X-Forwarded-For", "203.0.113.7")).contains(429);
        assertThat(statuses(3, "X-Forwarded-For", "203.0.113.8")).containsOnly(200);
        assertThat(statuses(8, "X-Forwarded-For", "203.0.113.9, 203.0.113.7")).contains(429);
        assertThat(statuses(20, "X-Forwarded-For", "2001:db8:1:2::1")).contains(429);
        assertThat(gateway.browser()
                        .get("/api/counties", "X-Forwarded-For", "2001:db8:1:2:ffff::9")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void guessing_at_the_login_form_is_slowed_by_address() {
        Browser browser = gateway.browser();
        List<Integer> guesses = IntStream.range(0, 8)
                .mapToObj(i -> browser.postForm(
                                "/auth/realms/linkage/login-actions/authenticate", Map.of("username", "a"))
                        .statusCode())
                .toList();

        assertThat(guesses.subList(0, 3)).doesNotContain(429);
        assertThat(guesses).contains(429);
    }

    @Test
    void a_body_too_large_is_413_and_no_service_hears_of_it() {
        Browser browser = gateway.browser();
        byte[] large = new byte[10_241];
        int before = BACKEND.callsOf("/api/proposals").size();

        HttpResponse<String> declared = browser.send(browser.request("/api/proposals", "X-Forwarded-For", "192.0.2.1")
                .POST(BodyPublishers.ofByteArray(large)));
        HttpResponse<String> chunked = browser.send(browser.request("/api/proposals", "X-Forwarded-For", "192.0.2.1")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        HttpResponse<String> fitting = browser.send(browser.request("/api/proposals", "X-Forwarded-For", "192.0.2.1")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large, 0, 10_240))));

        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("body-too-large");
        assertThat(fitting.statusCode()).isEqualTo(200);
        assertThat(BACKEND.callsOf("/api/proposals")).hasSize(before + 1);
    }
}
