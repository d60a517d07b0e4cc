package cn.linkage.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.starter.testapp.Caller;
import cn.linkage.starter.testapp.Forgotten;
import cn.linkage.starter.testapp.Notes;
import cn.linkage.starter.testapp.TestIssuer;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in, and what those are told who don't. */
class SecurityIT {

    private static final TestDatabase DATABASE = Infrastructure.postgres("security");
    private static final UUID PERSON = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private static TestIssuer issuer;

    @SuppressWarnings("NullAway.Init")
    private static TestService service;

    @BeforeAll
    static void start() throws IOException {
        issuer = new TestIssuer();
        service = TestService.start(DATABASE, settings(), Notes.class);
    }

    private static Map<String, String> settings() {
        return Map.of(
                "linkage.relay.enabled",
                "false",
                "linkage.public-url",
                TestIssuer.PUBLIC_URL,
                "linkage.keycloak-inner-url",
                issuer.innerUrl());
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    private static Caller nobody() {
        return Caller.of(service.port());
    }

    private static Caller somebody() {
        return nobody().as(issuer.token(PERSON));
    }

    @Test
    void what_is_open_to_anyone_needs_no_login() {
        assertThat(nobody().get("/api/open").status()).isEqualTo(200);
        assertThat(somebody().get("/api/open").status()).isEqualTo(200);
    }

    @Test
    void without_a_login_the_answer_is_401_as_problem_details_and_no_redirect() {
        Caller.Answer answer = nobody().get("/api/bureau");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.text("code")).isEqualTo("not-signed-in");
        assertThat(answer.text("detail")).isEqualTo("请先登录");
        assertThat(answer.text("instance")).isEqualTo("/api/bureau");
    }

    @Test
    void an_official_passes_where_another_person_is_forbidden() {
        assertThat(somebody().get("/api/bureau").status()).isEqualTo(403);
        assertThat(nobody().as(issuer.token(PERSON, "economic-bureau"))
                        .get("/api/bureau")
                        .status())
                .isEqualTo(200);
        assertThat(nobody().as(issuer.token(PERSON, "education-bureau"))
                        .get("/api/bureau")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_token_of_another_issuer_audience_time_key_or_subject_is_refused_even_where_anyone_may_call() {
        List<String> bad = List.of(
                issuer.token(PERSON, claims -> claims.issuer("http://elsewhere/auth/realms/linkage")),
                issuer.token(PERSON, claims -> claims.audience("another-api")),
                issuer.token(PERSON, claims -> claims.audience((String) null)),
                issuer.token(
                        PERSON,
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(60)))),
                issuer.token(PERSON, claims -> claims.expirationTime(null)),
                issuer.token(PERSON, claims -> claims.subject("no-id")),
                issuer.forged(PERSON),
                "no.token.atall");
        for (String token : bad) {
            for (String path : List.of("/api/open", "/api/bureau")) {
                Caller.Answer answer = nobody().as(token).get(path);
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.text("code")).isEqualTo("token-invalid");
            }
        }
    }

    @Test
    void headers_that_claim_a_person_are_not_believed() {
        assertThat(nobody().with("X-Forwarded-User", "admin", "X-User-Roles", "economic-bureau")
                        .get("/api/bureau")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void what_the_table_does_not_list_is_denied() {
        assertThat(nobody().get("/api/anything").status()).isEqualTo(401);
        assertThat(somebody().get("/api/anything").status()).isEqualTo(404);
        assertThat(somebody().post("/api/open", "{}").status()).isEqualTo(404);
        assertThat(somebody().get("/actuator/health").status()).isEqualTo(404);
    }

    @Test
    void anothers_note_is_hidden_like_one_that_does_not_exist() {
        String id = somebody().post("/api/notes", "{\"text\":\"mine\"}").text("id");
        assertThat(somebody().get("/api/notes/" + id).status()).isEqualTo(200);

        Caller stranger = nobody().as(issuer.token(UUID.randomUUID()));
        Caller.Answer hidden = stranger.get("/api/notes/" + id);
        Caller.Answer missing = stranger.get("/api/notes/" + UUID.randomUUID());
        assertThat(hidden.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(hidden.text("code")).isEqualTo(missing.text("code"));
        assertThat(stranger.get("/api/notes/no-id").status()).isEqualTo(404);
    }

    @Test
    void an_operation_without_a_row_stops_the_start() {
        assertThatThrownBy(() -> TestService.start(DATABASE, settings(), Notes.class, Forgotten.class))
                .hasMessageContaining("no row for GET /api/forgotten");
    }

    @Test
    void a_service_with_a_guessable_secret_does_not_start() {
        Map<String, String> guessable = new HashMap<>(settings());
        guessable.put("spring.datasource.password", "changeme");
        assertThatThrownBy(() -> TestService.start(DATABASE, guessable, Notes.class))
                .hasMessageContaining("LINKAGE_DB_PASSWORD has a value that anybody could guess");
    }

    @Test
    void health_is_on_a_port_of_its_own_with_live_and_ready_apart() {
        Caller management = Caller.of(service.managementPort());
        assertThat(management.get("/actuator/health/live").text("status")).isEqualTo("UP");
        assertThat(management.get("/actuator/health/ready").text("status")).isEqualTo("UP");
        assertThat(management.get("/actuator/health/ready").body()).contains("\"db\"");
        assertThat(management.get("/actuator/health/live").body()).doesNotContain("\"db\"");
        assertThat(management.get("/actuator/env").status()).isEqualTo(401);
    }
}
