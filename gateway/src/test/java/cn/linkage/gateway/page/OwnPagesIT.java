package cn.linkage.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.support.RunningGateway;
import java.net.http.HttpResponse;
import java.util.Map;
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
    void the_start_page_says_in_both_languages_what_this_is_and_has_nothing_inline() {
        HttpResponse<String> page = gateway.browser().get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("校企联动", "School-enterprise linkage", "/oauth2/authorization/keycloak", "/api-docs")
                .doesNotContainPattern("<script>|<style|onclick|style=");
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
