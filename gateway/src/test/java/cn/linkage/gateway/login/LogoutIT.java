package cn.linkage.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.gateway.support.Browser;
import cn.linkage.gateway.support.Sessions;
import cn.linkage.gateway.support.WithKeycloak;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestRealm;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LogoutIT {

    private static WithKeycloak platform;

    @BeforeAll
    static void start() {
        platform = new WithKeycloak(Map.of());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private static int sessionsAtKeycloak(TestRealm.Person person) throws IOException {
        return platform.realm
                .admin()
                .get("/linkage/users/" + person.id() + "/sessions")
                .orElseThrow()
                .size();
    }

    @Test
    void a_logout_ends_the_session_here_and_at_keycloak_even_if_the_browser_goes_no_further() throws IOException {
        TestRealm.Person person = platform.realm.newPerson("郑老师");
        Browser browser = platform.loggedIn(person);
        String cookie = browser.cookie("SESSION");
        assertThat(sessionsAtKeycloak(person)).isEqualTo(1);

        HttpResponse<String> answer = browser.post("/logout", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Sessions.exists(cookie)).isFalse();
        assertThat(browser.hasCookie("SESSION")).isFalse();
        assertThat(sessionsAtKeycloak(person)).isZero();
    }

    @Test
    void the_logout_answers_with_keycloaks_address_which_leads_back_to_the_start_page() {
        TestRealm.Person person = platform.realm.newPerson("何老师");
        Browser browser = platform.loggedIn(person);

        String logoutUrl = JsonMapper.shared()
                .readTree(browser.post("/logout", "").body())
                .get("logoutUrl")
                .asString();
        HttpResponse<String> atKeycloak = browser.get(logoutUrl);

        assertThat(logoutUrl).startsWith(Infrastructure.publicUrl() + "/auth/realms/linkage/");
        assertThat(Browser.location(atKeycloak)).isEqualTo(Infrastructure.publicUrl() + "/");
        HttpResponse<String> again = browser.get(Browser.location(browser.get("/oauth2/authorization/keycloak")));
        assertThat(Browser.formOf(again)).contains("login-actions/authenticate");
    }

    @Test
    void a_cookie_kept_from_before_the_logout_gets_401_and_never_a_redirect() {
        Browser browser = platform.loggedIn(platform.realm.newPerson("孙老师"));
        String old = browser.cookie("SESSION");
        browser.post("/logout", "");
        Browser thief = platform.gateway.browser();
        thief.keep("SESSION", old);

        HttpResponse<String> answer = thief.get("/api/market/offers");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("session-ended");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(thief.hasCookie("SESSION")).isFalse();
        assertThat(thief.get("/api/market/offers").statusCode()).isEqualTo(200);
    }

    @Test
    void a_logout_without_the_csrf_token_is_refused() {
        Browser browser = platform.loggedIn(platform.realm.newPerson("马老师"));

        assertThat(browser.postWithoutCsrfToken("/logout", "").statusCode()).isEqualTo(403);
        assertThat(Sessions.exists(browser.cookie("SESSION"))).isTrue();
    }

    @Test
    void a_session_that_ends_at_keycloak_ends_here_by_the_back_channel() throws IOException {
        TestRealm.Person person = platform.realm.newPerson("朱老师");
        Browser browser = platform.loggedIn(person);
        Browser elsewhere = platform.loggedIn(platform.realm.newPerson("胡老师"));
        assertThat(browser.get("/api/notices").statusCode()).isEqualTo(200);

        platform.realm.admin().post("/linkage/users/" + person.id() + "/logout", Map.of());

        await().until(() -> !Sessions.exists(browser.cookie("SESSION")));
        assertThat(browser.get("/api/notices").statusCode()).isEqualTo(401);
        assertThat(elsewhere.get("/api/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void only_the_login_that_ended_ends_here_not_the_same_persons_other_one() throws IOException {
        TestRealm.Person person = platform.realm.newPerson("高老师");
        Browser office = platform.loggedIn(person);
        String officeAtKeycloak = onlyKeycloakSession(person);
        Browser home = platform.loggedIn(person);

        platform.realm.admin().delete("/linkage/sessions/" + officeAtKeycloak);

        await().until(() -> !Sessions.exists(office.cookie("SESSION")));
        assertThat(Sessions.exists(home.cookie("SESSION"))).isTrue();
    }

    private static String onlyKeycloakSession(TestRealm.Person person) throws IOException {
        return platform.realm
                .admin()
                .get("/linkage/users/" + person.id() + "/sessions")
                .orElseThrow()
                .get(0)
                .get("id")
                .asString();
    }

    @Test
    void a_forged_logout_token_ends_nothing() {
        Browser browser = platform.loggedIn(platform.realm.newPerson("罗老师"));

        HttpResponse<String> answer = platform.gateway
                .browser()
                .postForm(
                        "/logout/connect/back-channel/keycloak", Map.of("logout_token", platform.realm.programToken()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Sessions.exists(browser.cookie("SESSION"))).isTrue();
    }
}
