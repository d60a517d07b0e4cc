package cn.linkage.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.support.Browser;
import cn.linkage.gateway.support.FakeBackend;
import cn.linkage.gateway.support.RunningGateway;
import cn.linkage.testing.Infrastructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesIT {

    private static final FakeBackend ENTERPRISE = new FakeBackend();
    private static final FakeBackend SCHOOL = new FakeBackend();
    private static final FakeBackend MATCHING = new FakeBackend();
    private static final FakeBackend KEYCLOAK = new FakeBackend();
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start(Map.of(
                "LINKAGE_ENTERPRISE_URL", ENTERPRISE.url(),
                "LINKAGE_SCHOOL_URL", SCHOOL.url(),
                "LINKAGE_MATCHING_URL", MATCHING.url(),
                "LINKAGE_KEYCLOAK_INNER_URL", KEYCLOAK.url() + "/auth"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ENTERPRISE.close();
        SCHOOL.close();
        MATCHING.close();
        KEYCLOAK.close();
    }

    private static FakeBackend named(String backend) {
        return switch (backend) {
            case "enterprise" -> ENTERPRISE;
            case "school" -> SCHOOL;
            case "matching" -> MATCHING;
            default -> KEYCLOAK;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "/api/enterprise-applications, enterprise",
        "/api/enterprise-applications/1/approve, enterprise",
        "/api/enterprises/1/memberships/2, enterprise",
        "/api/offers/1/publish, enterprise",
        "/api/enterprise-audit, enterprise",
        "/api/my/enterprises, enterprise",
        "/api/my/offer-imports/1/remarks, enterprise",
        "/api/technology-vice-presidents, enterprise",
        "/api/cultivation/enterprises/1/colour, enterprise",
        "/api/school-applications/1, school",
        "/api/schools/1/designations, school",
        "/api/needs/1, school",
        "/api/school-audit, school",
        "/api/my/schools, school",
        "/api/my/need-imports/1/remarks, school",
        "/api/item-categories, matching",
        "/api/counties, matching",
        "/api/market/needs/1, matching",
        "/api/proposals/1/accept, matching",
        "/api/agreements/1, matching",
        "/api/notices, matching",
        "/api/monitoring/public, matching",
        "/api/monitoring/summary, matching",
        "/api/policies/current, matching",
        "/api/clearing-rounds/1, matching",
        "/api/what-ifs, matching",
        "/api/matching-audit, matching",
        "/auth/realms/linkage/protocol/openid-connect/certs, keycloak",
        "/auth/realms/linkage/login-actions/authenticate, keycloak",
        "/auth/realms/linkage/.well-known/openid-configuration, keycloak",
        "/auth/resources/abc/login/keycloak.v2/css/styles.css, keycloak"
    })
    void each_path_leads_to_its_backend(String path, String backend) {
        assertThat(gateway.browser().get(path + "?a=1&b=%E7%A7%91").statusCode())
                .isEqualTo(200);

        assertThat(named(backend).onlyCallOf(path).query()).isEqualTo("a=1&b=%E7%A7%91");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/admin",
                "/auth/admin/master/console/",
                "/auth/realms/master",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/linkage/clients-registrations/default",
                "/auth/realms/linkage/account",
                "/auth/metrics",
                "/auth/health",
                "/auth",
                "/actuator/health",
                "/actuator",
                "/v3/api-docs",
                "/swagger-ui.html",
                "/api",
                "/api/unknown",
                "/api/enterprise-audit/1",
                "/error",
                "/login",
                "/unknown.html",
                "/application.yaml"
            })
    void nothing_else_exists(String path) {
        HttpResponse<String> answer = gateway.browser().get(path, "Accept-Language", "en-GB");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.body())
                .contains("\"code\":\"not-found\"", "\"instance\":\"" + path + "\"", "There is nothing");
        assertThat(KEYCLOAK.callsOf(path)).isEmpty();
        assertThat(ENTERPRISE.callsOf(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/linkage/protocol/openid-connect/../../../../admin/",
                "/auth/realms/linkage/protocol/openid-connect/%2e%2e/%2e%2e/master",
                "/auth/realms/linkage/protocol/openid-connect/..%2f..%2fmaster",
                "/auth/resources/..;/admin/",
                "/auth/resources//../admin/"
            })
    void no_detour_leads_to_the_admin_console(String path) throws IOException {
        int before = KEYCLOAK.calls().size();

        assertThat(rawGet(path)).matches("HTTP/1.1 40[04] .*");

        assertThat(KEYCLOAK.calls()).hasSize(before);
    }

    /** As written, without a client that would tidy the path up. */
    private static String rawGet(String path) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(gateway.url()).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("nothing");
        }
    }

    @Test
    void what_a_caller_makes_up_about_itself_does_not_arrive() {
        gateway.browser()
                .get(
                        "/api/market/offers",
                        "X-Forwarded-For",
                        "10.9.8.7",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "https",
                        "Forwarded",
                        "for=10.9.8.7",
                        "X-Real-IP",
                        "10.9.8.7",
                        "X-User",
                        "admin",
                        "X-Roles",
                        "platform-admin",
                        "Cookie",
                        "other=1",
                        "Accept-Language",
                        "en",
                        "If-None-Match",
                        "\"1\"");

        FakeBackend.Call call = MATCHING.onlyCallOf("/api/market/offers");
        assertThat(call.headers().keySet())
                .containsAnyOf("accept-language")
                .contains("if-none-match")
                .doesNotContain("cookie", "authorization", "forwarded", "x-real-ip", "x-user", "x-roles")
                .noneMatch(name -> name.startsWith("x-forwarded"));
    }

    @Test
    void keycloak_hears_the_callers_address_and_the_public_name_whatever_the_caller_says() {
        Browser browser = gateway.browser();
        browser.keep("SESSION", "c2Vzc2lvbg==");
        browser.keep("KEYCLOAK_IDENTITY", "kept");

        browser.get(
                "/auth/realms/linkage/protocol/openid-connect/auth?client_id=x",
                "X-Forwarded-For",
                "10.9.8.7",
                "X-Forwarded-Host",
                "evil.example");

        FakeBackend.Call call = KEYCLOAK.onlyCallOf("/auth/realms/linkage/protocol/openid-connect/auth");
        assertThat(call.header("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(call.header("x-forwarded-host"))
                .isEqualTo(URI.create(Infrastructure.publicUrl()).getAuthority());
        assertThat(call.header("x-forwarded-proto")).isEqualTo("http");
        assertThat(call.header("cookie")).isEqualTo("KEYCLOAK_IDENTITY=kept");
    }

    @Test
    void a_password_sent_to_the_login_page_travels_in_the_body_only() {
        gateway.browser()
                .postForm(
                        "/auth/realms/linkage/login-actions/registration?execution=1",
                        Map.of("username", "wang", "password", "p & q=1"));

        FakeBackend.Call call = KEYCLOAK.onlyCallOf("/auth/realms/linkage/login-actions/registration");
        assertThat(call.query()).isEqualTo("execution=1");
        assertThat(call.body()).contains("password=p+%26+q%3D1", "username=wang");
    }

    @Test
    void a_trace_begun_outside_goes_on_behind_the_gateway() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        gateway.browser().get("/api/agreements/trace", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(MATCHING.onlyCallOf("/api/agreements/trace").header("traceparent"))
                .startsWith("00-" + trace + "-")
                .doesNotContain("00f067aa0ba902b7")
                .endsWith("-01");
    }

    @Test
    void answers_forbid_what_browsers_can_forbid() {
        Map<String, List<String>> api =
                gateway.browser().get("/api/offers").headers().map();
        Map<String, List<String>> page = gateway.browser().get("/").headers().map();

        assertThat(api.get("content-security-policy")).containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(api.get("cache-control")).isNotNull();
        assertThat(String.join("", page.getOrDefault("content-security-policy", List.of())))
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        for (Map<String, List<String>> headers : List.of(api, page)) {
            assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
            assertThat(headers.get("x-frame-options")).containsExactly("DENY");
            assertThat(headers.get("referrer-policy")).containsExactly("same-origin");
            assertThat(headers).doesNotContainKey("strict-transport-security");
        }
    }
}
