package cn.linkage.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.support.Browser;
import cn.linkage.gateway.support.FakeBackend;
import cn.linkage.gateway.support.WithKeycloak;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestRealm;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoginIT {

    private static WithKeycloak platform;

    @BeforeAll
    static void start() {
        platform = new WithKeycloak(Map.of());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void a_login_begins_with_the_code_flow_and_pkce_at_the_public_address() {
        HttpResponse<String> begun = platform.gateway.browser().get("/oauth2/authorization/keycloak");

        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(Browser.location(begun))
                .startsWith(Infrastructure.publicUrl() + "/auth/realms/linkage/protocol/openid-connect/auth?")
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=");
    }

    @Test
    void after_a_login_the_browser_holds_a_lax_http_only_cookie_and_no_token() {
        TestRealm.Person person = platform.realm.newPerson("陈老师", "education-bureau");
        Browser browser = platform.gateway.browser();

        HttpResponse<String> back = browser.logIn(person.username(), person.password());

        assertThat(Browser.location(back)).isEqualTo(Infrastructure.publicUrl() + "/");
        List<String> cookies = back.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("SESSION=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure", "Domain"));
        assertThat(cookies).noneMatch(cookie -> cookie.contains("eyJ"));
        assertThat(back.body()).doesNotContain("eyJ");
    }

    @Test
    void the_session_answer_tells_who_is_logged_in_and_their_offices() {
        Browser browser = platform.loggedIn(platform.realm.newPerson("林科长", "education-bureau"));

        assertThat(browser.get("/api/session").body())
                .isEqualTo("{\"authenticated\":true,\"name\":\"林科长\",\"roles\":[\"education-bureau\"]}");
        assertThat(platform.gateway.browser().get("/api/session").body())
                .isEqualTo("{\"authenticated\":false,\"name\":null,\"roles\":[]}");
    }

    @Test
    void the_session_gets_a_new_id_at_login() {
        TestRealm.Person person = platform.realm.newPerson("周老师");
        Browser browser = platform.gateway.browser();
        HttpResponse<String> begun = browser.get("/oauth2/authorization/keycloak");
        String before = browser.cookie("SESSION");

        HttpResponse<String> page = browser.get(Browser.location(begun));
        HttpResponse<String> sent = browser.postForm(
                Browser.formOf(page), Map.of("username", person.username(), "password", person.password()));
        browser.get(Browser.location(sent));

        assertThat(before).isNotEmpty();
        assertThat(browser.cookie("SESSION")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_service_gets_the_persons_token_and_neither_cookie_nor_password_leaves_its_place() {
        TestRealm.Person person = platform.realm.newPerson("王老师");
        Browser browser = platform.loggedIn(person);

        assertThat(browser.get("/api/my/schools?limit=5").statusCode()).isEqualTo(200);

        FakeBackend.Call call = platform.school.onlyCallOf("/api/my/schools");
        assertThat(call.query()).isEqualTo("limit=5");
        assertThat(call.header("cookie")).isNull();
        String token = String.valueOf(call.header("authorization")).substring("Bearer ".length());
        assertThat(TestRealm.claims(token).get("sub").asString())
                .isEqualTo(person.id().toString());
        assertThat(TestRealm.claims(token).get("aud").toString()).contains("linkage-api");
        assertThat(platform.keycloak.asked()).noneMatch(asked -> asked.path().contains("password="));
        assertThat(platform.keycloak.asked())
                .noneMatch(asked ->
                        asked.cookies().contains("SESSION=") && asked.cookies().matches("(^|.*[; ])SESSION=.*"));
        assertThat(platform.keycloak.asked())
                .filteredOn(asked -> asked.path().contains("login-actions"))
                .allMatch(asked -> asked.forwardedFor().equals("127.0.0.1"));
    }

    @Test
    void a_way_back_that_nobody_began_logs_nobody_in() {
        Browser browser = platform.gateway.browser();

        HttpResponse<String> back = browser.get("/login/oauth2/code/keycloak?code=made-up&state=made-up");

        assertThat(Browser.location(back)).isEqualTo(Infrastructure.publicUrl() + "/?login=failed");
        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":false");
    }

    @Test
    void a_person_registers_on_keycloaks_page_through_the_gateway() {
        Browser browser = platform.gateway.browser();
        HttpResponse<String> page = browser.get(Browser.location(browser.get("/oauth2/authorization/keycloak")));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/login-actions/registration");
        assertThat(URI.create(Browser.formOf(page)).getPort()).isEqualTo(Infrastructure.publicPort());
    }

    @Test
    void a_program_calls_the_same_routes_with_its_token_and_gets_no_session() {
        String token = platform.realm.programToken();

        HttpResponse<String> answer =
                platform.gateway.browser().get("/api/counties", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(platform.matching.onlyCallOf("/api/counties").header("authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void a_token_that_is_forged_or_meant_for_others_is_refused_without_asking_a_service() {
        String token = platform.realm.programToken();
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "c2lnbmF0dXJl";

        for (String header : List.of("Bearer " + forged, "Bearer nonsense", "Basic YTpi")) {
            HttpResponse<String> answer =
                    platform.gateway.browser().get("/api/needs", "Authorization", header, "Accept-Language", "en");
            assertThat(answer.statusCode()).as(header).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
            assertThat(answer.body()).contains("\"code\":\"token-invalid\"", "\"instance\":\"/api/needs\"");
        }
        assertThat(platform.school.callsOf("/api/needs")).isEmpty();
    }
}
