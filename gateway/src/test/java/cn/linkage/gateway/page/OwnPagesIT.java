package cn.linkage.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.support.RunningGateway;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnPagesIT {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void the_portal_names_itself_in_both_languages_without_scripts_and_has_nothing_inline() {
        HttpResponse<String> page = gateway.browser().get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .contains("校企联动", "School-enterprise linkage", "/oauth2/authorization/keycloak", "/api-docs")
                .doesNotContainPattern("<script>|<style|onclick|style=");
    }

    @Test
    void a_browser_gets_the_portal_at_each_of_its_addresses_and_a_program_is_told_that_there_is_nothing() {
        HttpResponse<String> deep = gateway.browser().get("/proposals/7", "Accept", "text/html,*/*;q=0.8");

        assertThat(deep.statusCode()).isEqualTo(200);
        assertThat(deep.body()).contains("<div id=\"app\">");
        assertThat(deep.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'");
        assertThat(gateway.browser()
                        .get("/proposals/7", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(gateway.browser().get("/nothing.php", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(gateway.browser().get("/api/nothing", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_with_its_hash_in_its_name_is_kept_for_good_and_an_unknown_one_is_not_the_page() {
        String page = gateway.browser().get("/").body();
        Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(page);
        assertThat(script.find()).isTrue();
        HttpResponse<String> file = gateway.browser().get(script.group(1));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "max-age=31536000");
        assertThat(gateway.browser()
                        .get("/assets/gone-12345678.js", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_api_page_and_its_files_are_served_and_revalidated_by_content() {
        assertThat(gateway.browser().get("/api-docs").body())
                .contains("swagger-ui", "/api-docs/page.js", "/api-docs/asyncapi.json");
        assertThat(gateway.browser().get("/api-docs/asyncapi.json").body()).contains("enterprise.offers.v1");
        HttpResponse<String> script = gateway.browser().get("/api-docs/swagger-ui/swagger-ui-bundle.js");
        String etag = script.headers().firstValue("ETag").orElseThrow();

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(gateway.browser()
                        .get("/api-docs/swagger-ui/swagger-ui-bundle.js", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_gateway_starts_and_answers_strangers_while_keycloak_is_away() {
        assertThat(gateway.browser().get("/api/session").statusCode()).isEqualTo(200);
        HttpResponse<String> login =
                gateway.browser().get("/auth/realms/linkage/protocol/openid-connect/auth", "Accept-Language", "en");

        assertThat(login.statusCode()).isEqualTo(503);
        assertThat(login.body()).contains("login-unavailable");
        assertThat(gateway.browser()
                        .get("/api/counties", "Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln")
                        .statusCode())
                .isEqualTo(503);
    }
}
