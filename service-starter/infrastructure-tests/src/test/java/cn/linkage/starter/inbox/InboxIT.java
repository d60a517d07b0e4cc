package cn.linkage.starter.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.testapp.StepEvents;
import cn.linkage.starter.testapp.StepHandlers;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What arrives is handled once, in order, and what can't be handled stands in nobody else's way. */
class InboxIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final TestDatabase database = Infrastructure.postgres("inbox");
    private final StepEvents events = new StepEvents(Infrastructure.kafka());

    private TestService start() {
        return start(Map.of());
    }

    private TestService start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("linkage.relay.enabled", "false");
        all.put("test.topic", events.topic());
        return TestService.start(database, all, StepHandlers.class);
    }

    private static List<Long> handled(TestService service, UUID aggregate) {
        return service.jdbc()
                .sql("select number from handled where aggregate_id = :id order by place")
                .param("id", aggregate)
                .query(Long.class)
                .list();
    }

    private static void awaitHandled(TestService service, UUID aggregate, Long... numbers) {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(handled(service, aggregate)).containsExactly(numbers));
    }

    @Test
    void the_same_event_twice_is_handled_once() {
        try (TestService service = start()) {
            UUID aggregate = UUID.randomUUID();
            UUID event = Ids.next();
            events.send(event, aggregate, 1);
            events.send(event, aggregate, 1);
            awaitHandled(service, aggregate, 1L);
            events.send(event, aggregate, 1);
            events.send(Ids.next(), aggregate, 2);
            awaitHandled(service, aggregate, 1L, 2L);
        }
    }

    @Test
    void an_event_is_handled_once_although_the_service_died_before_it_was_acknowledged() {
        UUID aggregate = UUID.randomUUID();
        try (TestService service = start()) {
            events.send(Ids.next(), aggregate, 1);
            awaitHandled(service, aggregate, 1L);
        }
        events.forgetAcknowledgements(database.name());
        try (TestService service = start()) {
            events.send(Ids.next(), aggregate, 2);
            awaitHandled(service, aggregate, 1L, 2L);
        }
    }

    @Test
    void a_poison_event_is_laid_aside_with_its_aggregates_later_events_while_others_flow() {
        try (TestService service = start()) {
            UUID poisoned = UUID.randomUUID();
            UUID healthy = UUID.randomUUID();
            events.send(Ids.next(), poisoned, 1);
            events.send(Ids.next(), poisoned, StepHandlers.POISON);
            events.send(Ids.next(), poisoned, 2);
            events.send(Ids.next(), poisoned, 3);
            events.send(Ids.next(), healthy, 1);
            events.send(Ids.next(), healthy, 2);

            awaitHandled(service, healthy, 1L, 2L);
            await().atMost(LONG).until(() -> service.bean(DeadLetters.class).count() == 3);
            assertThat(handled(service, poisoned)).containsExactly(1L);
            DeadLetter letter = service.bean(DeadLetters.class).failed(10).getFirst();
            assertThat(letter.attempts()).isEqualTo(3);
            assertThat(letter.reason()).contains("poison");

            service.bean(StepHandlers.class).takesPoison(true);
            service.bean(DeadLetterEndpoint.class).redrive(letter.id(), null);
            awaitHandled(service, poisoned, 1L, StepHandlers.POISON, 2L, 3L);
            assertThat(service.bean(DeadLetters.class).count()).isZero();
        }
    }

    @Test
    void events_that_may_be_handled_together_are_once_and_in_order_and_a_poison_one_among_them_alone_is_laid_aside() {
        UUID aggregate = UUID.randomUUID();
        UUID poisoned = UUID.randomUUID();
        UUID twice = Ids.next();
        for (long number = 1; number <= 100; number++) {
            events.send(Ids.next(), aggregate, number);
        }
        events.send(twice, aggregate, 101);
        events.send(twice, aggregate, 101);
        events.send(Ids.next(), poisoned, StepHandlers.POISON);
        events.send(Ids.next(), aggregate, 102);
        try (TestService service = start(Map.of("test.together", "true"))) {
            awaitHandled(
                    service, aggregate, LongStream.rangeClosed(1, 102).boxed().toArray(Long[]::new));
            await().atMost(LONG).until(() -> service.bean(DeadLetters.class).count() == 1);
            assertThat(handled(service, poisoned)).isEmpty();
        }
        for (long number = 103; number <= 150; number++) {
            events.send(Ids.next(), aggregate, number);
        }
        try (TestService service = start(Map.of("test.together", "true"))) {
            awaitHandled(
                    service, aggregate, LongStream.rangeClosed(1, 150).boxed().toArray(Long[]::new));
            assertThat(service.bean(StepHandlers.class).mostTogether()).isGreaterThan(1);
        }
    }

    @Test
    void an_operator_can_give_an_event_up_and_those_behind_it_go_on() {
        try (TestService service = start()) {
            UUID aggregate = UUID.randomUUID();
            events.send(Ids.next(), aggregate, StepHandlers.POISON);
            events.send(Ids.next(), aggregate, 2);
            await().atMost(LONG).until(() -> service.bean(DeadLetters.class).count() == 2);

            long id = service.bean(DeadLetters.class).failed(10).getFirst().id();
            service.bean(DeadLetterEndpoint.class).giveUp(id);

            awaitHandled(service, aggregate, 2L);
        }
    }

    @Test
    void a_broken_envelope_and_broken_json_are_laid_aside_and_unknown_types_are_skipped() {
        try (TestService service = start()) {
            UUID aggregate = UUID.randomUUID();
            events.sendRaw(aggregate.toString(), Map.of(), "{}");
            events.sendStep(Ids.next(), UUID.randomUUID(), "{not json");
            events.sendOfType("unknown.v1", Ids.next(), aggregate, "{}");
            UUID other = UUID.randomUUID();
            events.send(Ids.next(), other, 1);

            awaitHandled(service, other, 1L);
            await().atMost(LONG).until(() -> service.bean(DeadLetters.class).count() == 2);
        }
    }

    @Test
    void a_failure_of_the_database_that_passes_is_tried_again_until_it_does() {
        try (TestService service = start(Map.of("linkage.inbox.longest-pause", "200ms"))) {
            UUID aggregate = UUID.randomUUID();
            service.bean(StepHandlers.class).failPassingly(6);
            events.send(Ids.next(), aggregate, 1);
            events.send(Ids.next(), aggregate, 2);

            awaitHandled(service, aggregate, 1L, 2L);
            assertThat(service.bean(DeadLetters.class).count()).isZero();
        }
    }

    @Test
    void the_handler_continues_the_trace_of_the_event() {
        try (TestService service = start()) {
            UUID aggregate = UUID.randomUUID();
            String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
            events.sendTraced(Ids.next(), aggregate, 1, "00-" + trace + "-00f067aa0ba902b7-01");

            awaitHandled(service, aggregate, 1L);
            assertThat(service.jdbc()
                            .sql("select trace_id from handled where aggregate_id = :id")
                            .param("id", aggregate)
                            .query(String.class)
                            .single())
                    .isEqualTo(trace);
        }
    }

    @Test
    void a_backlog_is_handled_in_each_aggregates_order_by_two_instances() {
        List<UUID> aggregates =
                LongStream.range(0, 12).mapToObj(i -> UUID.randomUUID()).toList();
        List<Long> numbers = LongStream.rangeClosed(1, 100).boxed().toList();
        numbers.forEach(number -> aggregates.forEach(aggregate -> events.send(Ids.next(), aggregate, number)));
        try (TestService first = start();
                TestService second = start()) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> first.jdbc()
                                    .sql("select count(*) from handled")
                                    .query(Long.class)
                                    .single()
                            >= 1200);
            aggregates.forEach(
                    aggregate -> assertThat(handled(second, aggregate)).isEqualTo(numbers));
        }
    }
}
