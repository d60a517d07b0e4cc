package cn.linkage.starter.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.linkage.starter.outbox.Outbox;
import cn.linkage.starter.outbox.OutboxEvent;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.starter.testapp.TopicReader;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves through the outbox arrives: all of it, in each aggregate's order. */
class RelayIT {

    record Step(long number) {}

    private TestDatabase database = Infrastructure.postgres("relay");
    private String topic = "";

    @BeforeEach
    void a_topic_of_its_own() {
        topic = "relay." + UUID.randomUUID() + ".v1";
    }

    private TestService start() {
        return TestService.start(database, Map.of());
    }

    private static void sending(TestService service) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.bean(Relay.class).status().state() == Relay.State.SENDING);
    }

    private void append(TestService service, UUID aggregate, long number) {
        service.inTransaction(() -> appendNow(service, aggregate, number));
    }

    private void appendNow(TestService service, UUID aggregate, long number) {
        service.bean(Outbox.class)
                .append(new OutboxEvent(topic, "step.v1", aggregate, Instant.now(), new Step(number)));
    }

    private static Map<String, List<String>> byKey(List<ConsumerRecord<String, String>> records) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        records.forEach(r -> {
            List<String> ofKey = values.computeIfAbsent(r.key(), key -> new ArrayList<>());
            if (!ofKey.contains(r.value())) {
                ofKey.add(r.value());
            }
        });
        return values;
    }

    private static List<String> steps(long count) {
        List<String> steps = new ArrayList<>();
        for (long number = 1; number <= count; number++) {
            steps.add("{\"number\":" + number + "}");
        }
        return steps;
    }

    @Test
    void an_event_arrives_with_its_envelope_and_a_rolled_back_one_never() {
        try (TestService service = start();
                TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
            UUID aggregate = UUID.randomUUID();
            assertThatThrownBy(() -> service.inTransaction(() -> {
                        appendNow(service, UUID.randomUUID(), 1);
                        throw new IllegalStateException("changed my mind");
                    }))
                    .hasMessage("changed my mind");
            append(service, aggregate, 1);

            List<ConsumerRecord<String, String>> records =
                    await().atMost(Duration.ofSeconds(60)).until(reader::all, all -> !all.isEmpty());

            assertThat(records).singleElement().satisfies(record -> {
                assertThat(record.key()).isEqualTo(aggregate.toString());
                assertThat(record.value()).isEqualTo("{\"number\":1}");
                assertThat(TopicReader.header(record, "ce_type")).isEqualTo("step.v1");
                assertThat(TopicReader.header(record, "ce_source")).isEqualTo("/" + database.name());
                assertThat(TopicReader.header(record, "ce_specversion")).isEqualTo("1.0");
                assertThat(TopicReader.header(record, "ce_subject")).isEqualTo(aggregate.toString());
                assertThat(TopicReader.header(record, "content-type")).isEqualTo("application/json");
                assertThat(UUID.fromString(TopicReader.header(record, "ce_id")).version())
                        .isEqualTo(7);
                assertThat(Instant.parse(TopicReader.header(record, "ce_time"))).isBefore(Instant.now());
            });
        }
    }

    @Test
    void an_event_needs_a_transaction() {
        try (TestService service = start()) {
            assertThatThrownBy(() -> appendNow(service, UUID.randomUUID(), 1)).hasMessageContaining("transaction");
        }
    }

    @Test
    void each_aggregates_events_keep_their_order_under_concurrent_writers() throws Exception {
        try (TestService service = start();
                TopicReader reader = new TopicReader(Infrastructure.kafka(), topic);
                ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                UUID aggregate = UUID.randomUUID();
                all.add(writers.submit(() -> {
                    for (long number = 1; number <= 200; number++) {
                        append(service, aggregate, number);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(reader.all())
                            .as(() -> "events that arrived while the relay was "
                                    + service.bean(Relay.class).status())
                            .hasSizeGreaterThanOrEqualTo(1600));

            assertThat(byKey(reader.all()).values())
                    .hasSize(8)
                    .allSatisfy(values -> assertThat(values).isEqualTo(steps(200)));
        }
    }

    /** A partition that was only just made refuses what comes first, and takes what comes a moment later. */
    @Test
    void events_on_topics_that_are_new_keep_their_order() {
        try (TestService service = start()) {
            sending(service);
            for (int round = 0; round < 12; round++) {
                a_topic_of_its_own();
                UUID aggregate = UUID.randomUUID();
                service.inTransaction(
                        () -> LongStream.rangeClosed(1, 40).forEach(n -> appendNow(service, aggregate, n)));
                try (TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
                    await().atMost(Duration.ofSeconds(20))
                            .untilAsserted(() ->
                                    assertThat(byKey(reader.all())).containsEntry(aggregate.toString(), steps(40)));
                }
            }
        }
    }

    @Test
    void nothing_is_lost_when_the_service_stops_between_commit_and_sending() {
        UUID aggregate = UUID.randomUUID();
        try (TestService service = start()) {
            sending(service);
            append(service, aggregate, 1);
            service.bean(Relay.class).stop();
            append(service, aggregate, 2);
            append(service, aggregate, 3);
        }
        try (var _ = start();
                TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(byKey(reader.all())).containsEntry(aggregate.toString(), steps(3)));
        }
    }

    @Test
    void what_was_written_before_the_relay_ever_sent_anything_is_sent() {
        UUID aggregate = UUID.randomUUID();
        try (TestService service = start()) {
            sending(service);
            service.bean(Relay.class).stop();
            append(service, aggregate, 1);
            append(service, aggregate, 2);
        }
        try (TestService service = start();
                TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
            append(service, aggregate, 3);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(byKey(reader.all())).containsEntry(aggregate.toString(), steps(3)));
        }
    }

    @Test
    void a_relay_that_is_stopped_while_it_starts_ends_by_itself_and_leaves_no_thread_behind() {
        for (int round = 0; round < 3; round++) {
            try (TestService service = start()) {
                long begin = System.nanoTime();
                service.bean(Relay.class).stop();
                // Longer, and it was interrupted.
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Relay.LONGEST_STOP);
            }
            await().atMost(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(relayThreads()).isEmpty());
        }
    }

    private static List<String> relayThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.equals("relay") || name.endsWith("-relay"))
                .toList();
    }

    @Test
    void an_orderly_stop_leaves_nothing_to_be_sent_twice() {
        UUID aggregate = UUID.randomUUID();
        try (TestService service = start()) {
            sending(service);
            for (long number = 1; number <= 50; number++) {
                append(service, aggregate, number);
            }
            try (TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
                await().atMost(Duration.ofSeconds(60)).until(() -> reader.all().size() >= 50);
            }
        }
        try (TestService service = start();
                TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
            append(service, aggregate, 51);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(byKey(reader.all()).get(aggregate.toString()))
                            .contains("{\"number\":51}"));
            assertThat(reader.all()).hasSize(51);
        }
    }

    @Test
    void the_database_keeps_no_log_for_what_is_no_event() {
        try (TestService service = start()) {
            sending(service);
            String before = service.jdbc()
                    .sql("select pg_current_wal_insert_lsn()")
                    .query(String.class)
                    .single();
            service.jdbc()
                    .sql("insert into inbox (event_id) select gen_random_uuid() from generate_series(1, 1000)")
                    .update();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.jdbc()
                            .sql("select confirmed_flush_lsn > cast(:before as pg_lsn) from pg_replication_slots"
                                    + " where database = current_database()")
                            .param("before", before)
                            .query(Boolean.class)
                            .single());
        }
    }

    @Test
    void a_second_instance_stands_by_and_takes_over() {
        UUID aggregate = UUID.randomUUID();
        try (TestService second = takenOver(aggregate);
                TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
            append(second, aggregate, 3);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(byKey(reader.all())).containsEntry(aggregate.toString(), steps(3)));
            assertThat(second.bean(Relay.class).status().state()).isEqualTo(Relay.State.SENDING);
        }
    }

    private TestService takenOver(UUID aggregate) {
        TestService second;
        try (TestService first = start()) {
            sending(first);
            second = start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> second.bean(Relay.class).status().state() == Relay.State.STANDING_BY);
            append(first, aggregate, 1);
            append(second, aggregate, 2);
        }
        return second;
    }

    @Test
    void a_lost_slot_is_told_and_its_events_are_sent_again_from_the_table() throws Exception {
        UUID aggregate = UUID.randomUUID();
        Instant before = Instant.now();
        try (TestService service = start()) {
            sending(service);
            service.bean(Relay.class).stop();
            append(service, aggregate, 1);
        }
        try (var connection = database.connect(database.relay());
                var drop = connection.prepareStatement("select pg_drop_replication_slot(slot_name)"
                        + " from pg_replication_slots where database = current_database()")) {
            drop.execute();
        }
        try (TestService service = start()) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.bean(Relay.class).status().state() == Relay.State.SLOT_LOST);
            assertThat(service.bean(RelayHealth.class).health().getStatus().getCode())
                    .isEqualTo("DOWN");
            append(service, aggregate, 2);

            assertThat(service.bean(RelayEndpoint.class).resend(before.toString()))
                    .containsEntry("sent", 2L);

            sending(service);
            append(service, aggregate, 3);
            try (TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(
                                () -> assertThat(byKey(reader.all())).containsEntry(aggregate.toString(), steps(3)));
            }
        }
    }
}
