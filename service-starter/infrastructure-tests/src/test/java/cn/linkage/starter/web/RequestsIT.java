package cn.linkage.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.starter.audit.AuditEntry;
import cn.linkage.starter.audit.AuditLog;
import cn.linkage.starter.audit.AuditQuery;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.list.Format;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.membership.MembershipRevokedListener;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.testapp.Caller;
import cn.linkage.starter.testapp.Notes;
import cn.linkage.starter.testapp.StepHandlers;
import cn.linkage.starter.testapp.TestIssuer;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests from outside, and what they leave in the database and in Kafka. */
class RequestsIT {

    private static final TestDatabase DATABASE = Infrastructure.postgres("requests");
    private static final UUID PERSON = UUID.randomUUID();
    /** Which instances were told, by membership. */
    private static final Map<UUID, Set<UUID>> REVOKED = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static TestIssuer issuer;

    @SuppressWarnings("NullAway.Init")
    private static TestService service;

    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        MembershipRevokedListener listener() {
            UUID instance = UUID.randomUUID();
            return membership -> REVOKED.computeIfAbsent(membership.id(), id -> ConcurrentHashMap.newKeySet())
                    .add(instance);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        issuer = new TestIssuer();
        service = TestService.start(DATABASE, settings(), Notes.class, StepHandlers.class, Listening.class);
    }

    private static Map<String, String> settings() {
        return Map.of(
                "linkage.public-url", TestIssuer.PUBLIC_URL,
                "linkage.keycloak-inner-url", issuer.innerUrl(),
                "test.topic", Notes.TOPIC);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    private static Caller somebody() {
        return Caller.of(service.port()).as(issuer.token(PERSON));
    }

    private static long notes(String text) {
        return service.jdbc()
                .sql("select count(*) from note where text = :text")
                .param("text", text)
                .query(Long.class)
                .single();
    }

    @Test
    void one_trace_goes_from_the_request_through_outbox_and_kafka_to_the_handler() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        Caller.Answer answer = somebody()
                .with("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .post("/api/notes", "{\"text\":\"traced\"}");
        UUID id = UUID.fromString(answer.text("id"));

        List<String> traces = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> service.jdbc()
                                .sql("select trace_id from handled where aggregate_id = :id")
                                .param("id", id)
                                .query(String.class)
                                .list(),
                        found -> !found.isEmpty());

        assertThat(traces).containsExactly(trace);
    }

    @Test
    void racing_copies_of_a_post_have_one_effect_and_one_answer() throws Exception {
        Caller caller = somebody().with("Idempotency-Key", UUID.randomUUID().toString());
        List<Future<Caller.Answer>> racing = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int copy = 0; copy < 10; copy++) {
                racing.add(threads.submit(() -> caller.post("/api/notes", "{\"text\":\"raced\"}")));
            }
        }
        Caller.Answer first = racing.getFirst().get();
        for (Future<Caller.Answer> copy : racing) {
            assertThat(copy.get().status()).isEqualTo(201);
            assertThat(copy.get().json()).isEqualTo(first.json());
            assertThat(copy.get().header("location")).isEqualTo("/api/notes/" + first.text("id"));
            assertThat(copy.get().header("etag")).isEqualTo("\"1\"");
        }
        assertThat(notes("raced")).isEqualTo(1);
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused_and_one_of_a_refused_request_can_be_used_again() {
        Caller caller = somebody().with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(caller.post("/api/notes", "{\"text\":\"\"}").status()).isEqualTo(422);
        assertThat(caller.post("/api/notes", "{\"text\":\"right\"}").status()).isEqualTo(201);
        Caller.Answer other = caller.post("/api/notes", "{\"text\":\"another\"}");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("idempotency-key-reused");
        assertThat(notes("another")).isZero();
        Caller stranger = Caller.of(service.port())
                .as(issuer.token(UUID.randomUUID()))
                .with("Idempotency-Key", "same-key-of-two-persons");
        assertThat(somebody()
                        .with("Idempotency-Key", "same-key-of-two-persons")
                        .post("/api/notes", "{\"text\":\"a\"}")
                        .status())
                .isEqualTo(stranger.post("/api/notes", "{\"text\":\"b\"}").status())
                .isEqualTo(201);
    }

    @Test
    void an_edit_needs_the_version_it_was_made_on() {
        Caller.Answer written = somebody().post("/api/notes", "{\"text\":\"first\"}");
        String path = written.header("location");
        assertThat(somebody().put(path, "{\"text\":\"x\"}").status()).isEqualTo(428);
        assertThat(somebody()
                        .with("If-Match", "\"1\"")
                        .put(path, "{\"text\":\"second\"}")
                        .status())
                .isEqualTo(200);
        Caller.Answer stale = somebody().with("If-Match", "\"1\"").put(path, "{\"text\":\"third\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(somebody().get(path).text("text")).isEqualTo("second");
    }

    @Test
    void what_is_wrong_with_a_request_is_told_by_field_in_the_readers_language() {
        Caller.Answer blank = somebody().with("Accept-Language", "en-GB").post("/api/notes", "{\"text\":\" \"}");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.json().at("/errors/0/field").asString()).isEqualTo("text");
        assertThat(blank.json().at("/errors/0/code").asString()).isEqualTo("not-blank");
        assertThat(blank.json().at("/errors/0/message").asString()).isEqualTo("Required");
        Caller.Answer chinese = somebody().with("Accept-Language", "zh-CN").post("/api/notes", "{}");
        assertThat(chinese.json().at("/errors/0/message").asString()).isEqualTo("必填");

        Caller.Answer negative = somebody().post("/api/notes", "{\"text\":\"x\",\"stars\":-1}");
        assertThat(negative.status()).isEqualTo(422);
        assertThat(negative.json().at("/errors/0/field").asString()).isEqualTo("stars");
        assertThat(negative.json().at("/errors/0/message").asString()).isEqualTo("星数不能为负：-1");

        Caller.Answer malformed = somebody().post("/api/notes", "{\"text\":\"x\",\"stars\":\"many\"}");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.json().at("/errors/0/field").asString()).isEqualTo("stars");

        assertThat(somebody().post("/api/notes", "{").text("code")).isEqualTo("malformed-body");
        assertThat(somebody()
                        .get("/api/open?number=x")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("number");
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_the_inside() {
        Caller.Answer boom = somebody().get("/api/boom");
        assertThat(boom.status()).isEqualTo(500);
        assertThat(boom.body()).doesNotContain("hunter2").doesNotContain("Exception");
        assertThat(boom.text("traceId")).hasSize(32);
    }

    @Test
    void every_effect_has_its_row_in_the_audit_and_nobody_can_change_it() {
        String id = somebody().post("/api/notes", "{\"text\":\"audited\"}").text("id");
        Page<AuditEntry> page = service.bean(AuditLog.class)
                .find(new AuditQuery(PERSON, "write-note", id, null, null, Set.of()))
                .page(page(null, Limit.of(null)));
        assertThat(page.items()).singleElement().satisfies(entry -> {
            assertThat(entry.personName()).isEqualTo("王小明");
            assertThat(entry.details()).containsEntry("stars", 0);
            assertThat(entry.traceId()).hasSize(32);
        });
        for (String change : List.of("update audit set person_name = 'x'", "delete from audit", "truncate audit")) {
            assertThatThrownBy(() -> service.jdbc().sql(change).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private static ListRequest page(@Nullable String cursor, Limit limit) {
        return new ListRequest("at", true, cursor, limit, Format.JSON, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void the_audit_is_read_page_by_page() {
        for (int note = 0; note < 3; note++) {
            somebody().post("/api/notes", "{\"text\":\"paged\"}");
        }
        AuditQuery query = new AuditQuery(PERSON, "write-note", null, null, null, Set.of());
        AuditLog log = service.bean(AuditLog.class);
        Page<AuditEntry> first = log.find(query).page(page(null, new Limit(2)));
        Page<AuditEntry> second = log.find(query).page(page(first.nextCursor(), new Limit(2)));
        assertThat(first.items()).hasSize(2);
        assertThat(first.items().getLast().id())
                .isGreaterThan(second.items().getFirst().id());
        assertThat(log.find(new AuditQuery(PERSON, null, null, null, null, Set.of("write-note")))
                        .page(page(null, new Limit(2)))
                        .items())
                .isEmpty();
    }

    @Test
    void a_revoked_membership_ends_at_once_and_every_instance_is_told() {
        try (TestService other =
                TestService.start(DATABASE, settings(), Notes.class, StepHandlers.class, Listening.class)) {
            Memberships memberships = service.bean(Memberships.class);
            UUID id = Ids.next();
            UUID organisation = UUID.randomUUID();
            service.inTransaction(() -> assertThat(
                            memberships.grant(id, PERSON, Side.SCHOOL, organisation, MembershipRole.SCHOOL_MEMBER))
                    .isPresent());
            service.inTransaction(() -> assertThat(memberships.grant(
                            Ids.next(), PERSON, Side.SCHOOL, organisation, MembershipRole.SCHOOL_MEMBER))
                    .isEmpty());
            assertThat(other.bean(Memberships.class).isMember(PERSON, Side.SCHOOL, organisation))
                    .isTrue();
            assertThat(memberships.isMember(PERSON, Side.ENTERPRISE, organisation))
                    .isFalse();

            service.inTransaction(() -> assertThat(memberships.revoke(id))
                    .get()
                    .satisfies(m -> assertThat(m.version()).isEqualTo(2)));

            assertThat(other.bean(Memberships.class).isMember(PERSON, Side.SCHOOL, organisation))
                    .isFalse();
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> REVOKED.getOrDefault(id, Set.of()).size() == 2);
        }
    }

    @Test
    void an_instance_learns_what_was_revoked_before_it_listened() {
        Memberships memberships = service.bean(Memberships.class);
        UUID id = Ids.next();
        service.inTransaction(
                () -> memberships.grant(id, PERSON, Side.SCHOOL, UUID.randomUUID(), MembershipRole.SCHOOL_MEMBER));
        service.inTransaction(() -> memberships.revoke(id));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> REVOKED.getOrDefault(id, Set.of()).size() == 1);

        try (TestService _ =
                TestService.start(DATABASE, settings(), Notes.class, StepHandlers.class, Listening.class)) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> REVOKED.getOrDefault(id, Set.of()).size() == 2);
        }
    }
}
