package cn.linkage.starter.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.testapp.Caller;
import cn.linkage.starter.testapp.StepEvents;
import cn.linkage.starter.testapp.StepHandlers;
import cn.linkage.starter.testapp.TestIssuer;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An administrator looks at events that could not be handled, mends them, drives them again, or gives them up. */
class DeadLettersApiIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final TestDatabase DATABASE = Infrastructure.postgres("letters");
    private static final String LETTERS = "/api/dead-letters/" + DATABASE.name();
    private static final StepEvents EVENTS = new StepEvents(Infrastructure.kafka());

    @SuppressWarnings("NullAway.Init")
    private static TestIssuer issuer;

    @SuppressWarnings("NullAway.Init")
    private static TestService service;

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
                        "false",
                        "test.topic",
                        EVENTS.topic()),
                StepHandlers.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    private static Caller somebodyAs(String... offices) {
        return Caller.of(service.port()).as(issuer.token(UUID.randomUUID(), offices));
    }

    private static Caller administrator() {
        return somebodyAs("platform-admin");
    }

    /** The path of the first event of an aggregate whose events are laid aside, once all of them are. */
    private static String laidAside(UUID aggregate, int events) {
        List<Long> ids = await().atMost(LONG)
                .until(
                        () -> service.jdbc()
                                .sql("select id from dead_letter where aggregate_id = :id order by id")
                                .param("id", aggregate)
                                .query(Long.class)
                                .list(),
                        found -> found.size() == events);
        return LETTERS + "/" + ids.getFirst();
    }

    private static List<Long> handled(UUID aggregate) {
        return service.jdbc()
                .sql("select number from handled where aggregate_id = :id order by place")
                .param("id", aggregate)
                .query(Long.class)
                .list();
    }

    private static List<String> audited(String path) {
        return service.jdbc()
                .sql("select action from audit where object_type = 'dead-letter' and object_id = :id order by at, id")
                .param("id", path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }

    @Test
    void a_mended_event_is_handled_with_those_that_waited_behind_it() {
        UUID aggregate = UUID.randomUUID();
        EVENTS.sendStep(Ids.next(), aggregate, "{\"number\":\"three\"}");
        EVENTS.send(Ids.next(), aggregate, 4);
        String letter = laidAside(aggregate, 2);

        Caller.Answer read = administrator().get(letter);
        assertThat(read.text("payload")).isEqualTo("{\"number\":\"three\"}");
        assertThat(read.json().path("waitingBehind").asInt()).isEqualTo(1);
        assertThat(read.json().path("letter").path("reason").asString()).contains("three");

        Caller.Answer mended = administrator()
                .with("If-Match", read.header("etag"))
                .put(letter + "/payload", "{\"payload\":\"{\\\"number\\\":3}\"}");
        assertThat(mended.status()).isEqualTo(200);
        assertThat(handled(aggregate)).isEmpty();

        JsonNode redriven = administrator().post(letter + "/redrive", "").json();
        assertThat(redriven.path("handled").asInt()).isEqualTo(2);
        assertThat(redriven.path("waiting").asInt()).isZero();
        assertThat(handled(aggregate)).containsExactly(3L, 4L);
        assertThat(administrator().get(letter).status()).isEqualTo(404);
        assertThat(audited(letter)).containsExactly("mend-dead-letter", "redrive-dead-letter");
    }

    @Test
    void a_payload_that_cannot_be_read_or_an_edit_of_another_version_changes_nothing() {
        UUID aggregate = UUID.randomUUID();
        EVENTS.sendStep(Ids.next(), aggregate, "{\"number\":\"x\"}");
        String letter = laidAside(aggregate, 1);
        String good = "{\"payload\":\"{\\\"number\\\":1}\"}";

        Caller.Answer unreadable = administrator()
                .with("If-Match", administrator().get(letter).header("etag"))
                .put(letter + "/payload", "{\"payload\":\"{\\\"number\\\":\\\"y\\\"}\"}");
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.json().path("errors").get(0).path("field").asString())
                .isEqualTo("payload");
        assertThat(administrator()
                        .with("If-Match", "\"99\"")
                        .put(letter + "/payload", good)
                        .status())
                .isEqualTo(412);
        assertThat(administrator().put(letter + "/payload", good).status()).isEqualTo(428);

        assertThat(administrator().get(letter).text("payload")).isEqualTo("{\"number\":\"x\"}");
        assertThat(audited(letter)).isEmpty();
    }

    @Test
    void an_event_that_only_waits_can_neither_be_mended_nor_given_up() {
        UUID aggregate = UUID.randomUUID();
        EVENTS.send(Ids.next(), aggregate, StepHandlers.POISON);
        EVENTS.send(Ids.next(), aggregate, 2);
        String first = laidAside(aggregate, 2);
        long second = service.jdbc()
                .sql("select max(id) from dead_letter where aggregate_id = :id")
                .param("id", aggregate)
                .query(Long.class)
                .single();

        Caller.Answer refused = administrator().delete(LETTERS + "/" + second);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("only-waiting");

        assertThat(administrator().delete(first).status()).isEqualTo(200);
        assertThat(handled(aggregate)).containsExactly(2L);
        assertThat(audited(first)).containsExactly("give-up-dead-letter");
    }

    @Test
    void the_list_shows_what_failed_page_by_page_and_not_what_waits() {
        List<UUID> aggregates = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        aggregates.forEach(aggregate -> {
            EVENTS.send(Ids.next(), aggregate, StepHandlers.POISON);
            EVENTS.send(Ids.next(), aggregate, 2);
        });
        List<String> letters = aggregates.stream().map(a -> laidAside(a, 2)).toList();

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = administrator().get(LETTERS + "?limit=2" + cursor).json();
            page.path("items")
                    .forEach(item -> seen.add(LETTERS + "/" + item.path("id").asLong()));
            cursor = page.path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("nextCursor").asString();
        } while (!cursor.isEmpty());

        assertThat(seen).containsAll(letters).doesNotHaveDuplicates();
        assertThat(administrator().get(LETTERS).json().path("items").values())
                .allSatisfy(item -> assertThat(item.path("reason").asString("")).isNotEmpty());
    }

    @Test
    void nobody_but_an_administrator_may_look() {
        assertThat(Caller.of(service.port()).get(LETTERS).status()).isEqualTo(401);
        assertThat(somebodyAs().get(LETTERS).status()).isEqualTo(403);
        assertThat(somebodyAs("economic-bureau", "education-bureau")
                        .get(LETTERS)
                        .status())
                .isEqualTo(403);
        assertThat(administrator().get(LETTERS).status()).isEqualTo(200);
    }
}
