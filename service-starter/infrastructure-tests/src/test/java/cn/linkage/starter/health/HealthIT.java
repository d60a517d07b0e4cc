package cn.linkage.starter.health;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.starter.testapp.Caller;
import cn.linkage.starter.testapp.Notes;
import cn.linkage.starter.testapp.TestIssuer;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** An administrator learns how a service is; nobody else does. */
class HealthIT {

    private static final TestDatabase DATABASE = Infrastructure.postgres("health");
    private static final String PATH = "/api/health/" + DATABASE.name();
    private static final String COLUMNS =
            "id, kind, publish, person_id, person_name_encrypted, person_offices, file_name, file_bytes, file_hash,"
                    + " layout, created_at, accepted, state, failure_zh, failure_en, finished_at";
    private static final String VALUES =
            "', 'note', false, gen_random_uuid(), '', '{}', 'notes.csv', 9, '', '{}', now(), 3, ";
    private static final AtomicBoolean broken = new AtomicBoolean();

    @SuppressWarnings("NullAway.Init")
    private static TestIssuer issuer;

    @SuppressWarnings("NullAway.Init")
    private static TestService service;

    static class Fragile {

        @Bean
        HealthIndicator fragile() {
            return () -> broken.get()
                    ? Health.down().withDetail("why", "broken").build()
                    : Health.up().build();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        issuer = new TestIssuer();
        service = TestService.start(
                DATABASE,
                Map.of(
                        "linkage.public-url",
                        TestIssuer.PUBLIC_URL,
                        "linkage.keycloak-inner-url",
                        issuer.innerUrl(),
                        "linkage.relay.enabled",
                        "false"),
                Notes.class,
                Fragile.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect(DATABASE.owner());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Caller.Answer askedAs(String... offices) {
        return Caller.of(service.port())
                .as(issuer.token(UUID.randomUUID(), offices))
                .get(PATH);
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(it -> it.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + list));
    }

    @Test
    void an_administrator_sees_parts_jobs_and_imports() {
        JsonNode health = askedAs("platform-admin").json();

        assertThat(health.path("service").asString()).isEqualTo(DATABASE.name());
        assertThat(health.path("state").asString()).isEqualTo("UP");
        assertThat(Instant.parse(health.path("startedAt").asString())).isBefore(Instant.now());
        assertThat(named(health.path("parts"), "db").path("state").asString()).isEqualTo("UP");
        JsonNode housekeeping = named(health.path("jobs"), "Housekeeping");
        assertThat(housekeeping.path("last").asString()).isEqualTo("NONE");
        assertThat(Instant.parse(housekeeping.path("next").asString())).isAfter(Instant.now());
        assertThat(health.path("imports").isArray()).isTrue();
        assertThat(health.path("imports").size()).isZero();
    }

    @Test
    void the_last_imports_are_told_in_the_readers_language_the_newest_first() throws SQLException {
        UUID older = new UUID(0, 1);
        UUID newer = new UUID(0, 2);
        JsonNode latest;
        try {
            run("insert into import_job (" + COLUMNS + ") values ('" + older + VALUES + "'DONE', null, null, now())");
            run("insert into import_job (" + COLUMNS + ") values ('" + newer + VALUES
                    + "'FAILED', '文件损坏', 'The file is broken', now())");
            latest = askedAs("platform-admin").json().path("latestImports");
        } finally {
            run("delete from import_job");
        }

        assertThat(latest.size()).isEqualTo(2);
        assertThat(latest.path(0).path("state").asString()).isEqualTo("FAILED");
        assertThat(latest.path(0).path("failure").asString()).isEqualTo("文件损坏");
        assertThat(latest.path(1).path("accepted").asInt()).isEqualTo(3);
        assertThat(latest.path(1).path("failure").isNull()).isTrue();
    }

    @Test
    void a_part_that_is_down_is_named_with_its_reason() {
        broken.set(true);
        try {
            JsonNode health = askedAs("platform-admin").json();
            assertThat(health.path("state").asString()).isEqualTo("DOWN");
            JsonNode fragile = named(health.path("parts"), "fragile");
            assertThat(fragile.path("state").asString()).isEqualTo("DOWN");
            assertThat(named(fragile.path("facts"), "why").path("value").asString())
                    .isEqualTo("broken");
        } finally {
            broken.set(false);
        }
    }

    @Test
    void nobody_else_does() {
        assertThat(askedAs().status()).isEqualTo(403);
        assertThat(askedAs("economic-bureau").status()).isEqualTo(403);
        assertThat(Caller.of(service.port()).get(PATH).status()).isEqualTo(401);
    }
}
