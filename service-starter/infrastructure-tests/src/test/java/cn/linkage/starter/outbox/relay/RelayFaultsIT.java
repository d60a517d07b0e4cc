package cn.linkage.starter.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.starter.outbox.Outbox;
import cn.linkage.starter.outbox.OutboxEvent;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.starter.testapp.TopicReader;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong around the relay is told, and costs neither an event nor the order. */
class RelayFaultsIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    record Text(String text) {}

    private TestDatabase database = Infrastructure.postgres("relayfaults");
    private String topic = "";

    @BeforeEach
    void a_topic_of_its_own() {
        topic = "relayfaults." + UUID.randomUUID() + ".v1";
    }

    private TestService start() {
        return TestService.start(database, Map.of());
    }

    private static void becomes(TestService service, Relay.State state) {
        await().atMost(LONG)
                .pollInterval(LOOK)
                .until(() -> service.bean(Relay.class).status().state() == state);
    }

    private void append(TestService service, UUID aggregate, String... texts) {
        service.inTransaction(() -> {
            for (String text : texts) {
                service.bean(Outbox.class)
                        .append(new OutboxEvent(topic, "text.v1", aggregate, Instant.now(), new Text(text)));
            }
        });
    }

    private void arrive(String... texts) {
        try (TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(reader.all().stream()
                                    .map(ConsumerRecord::value)
                                    .distinct()
                                    .toList())
                            .isEqualTo(List.of(texts).stream()
                                    .map(text -> "{\"text\":\"" + text + "\"}")
                                    .toList()));
        }
    }

    private void inDatabase(String sql) throws SQLException {
        try (Connection connection = database.connect(database.owner());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void dropSlot() throws SQLException {
        try (Connection connection = database.connect(database.relay());
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_drop_replication_slot(slot_name) from pg_replication_slots"
                    + " where database = current_database()");
        }
    }

    @Test
    void what_was_lost_is_owed_until_all_of_it_was_sent_again_and_nothing_newer_goes_before_it() throws Exception {
        UUID aggregate = UUID.randomUUID();
        Instant before = Instant.now();
        try (TestService service = start()) {
            becomes(service, Relay.State.SENDING);
            service.bean(Relay.class).stop();
            append(service, aggregate, "lost");
        }
        dropSlot();
        try (TestService service = start()) {
            becomes(service, Relay.State.SLOT_LOST);
            service.bean(Relay.class).stop();
            // As an instance leaves it that dies amid sending again.
            service.bean(Relay.class).makeSlotAnew(before);
        }
        try (TestService service = start();
                TestService other = start()) {
            append(other, aggregate, "newer");
            becomes(service, Relay.State.SLOT_LOST);
            becomes(other, Relay.State.SLOT_LOST);
            assertThat(service.bean(RelayHealth.class).health().getStatus().getCode())
                    .isEqualTo("DOWN");

            assertThat(service.bean(RelayEndpoint.class).resend(Instant.now().toString()))
                    .containsEntry("sent", 2L);
            await().atMost(LONG)
                    .until(() -> List.of(service, other).stream()
                            .anyMatch(one -> one.bean(Relay.class).status().state() == Relay.State.SENDING));
            append(other, aggregate, "newest");
            arrive("lost", "newer", "newest");
        }
    }

    @Test
    void a_slot_that_somebody_is_making_is_told_from_one_that_keeps_what_is_written() throws Exception {
        ReplicationSlot slot = new ReplicationSlot(
                database.url(), database.relay().user(), database.relay().password(), "");
        try (Connection open = database.connect(database.owner());
                Statement statement = open.createStatement();
                ExecutorService maker = Executors.newSingleThreadExecutor()) {
            open.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            Future<?> made = maker.submit(() -> {
                slot.create();
                return null;
            });
            await().atMost(LONG).pollInterval(LOOK).until(() -> slot.state() == ReplicationSlot.State.BEING_MADE);
            assertThat(made.isDone()).isFalse();
            open.rollback();
            made.get();
        }
        assertThat(slot.state()).isEqualTo(ReplicationSlot.State.FREE);
        slot.drop();
    }

    @Test
    void nothing_behind_a_refused_event_arrives_before_it_and_a_full_room_is_not_waited_for() throws Exception {
        ConfigResource ofTopic = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infrastructure.kafka()));
                TestService service = start()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)
                            .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "2000"))))
                    .all()
                    .get();
            becomes(service, Relay.State.SENDING);
            UUID aggregate = UUID.randomUUID();
            String large = "x".repeat(600_000);
            String[] texts = {large + 1, "small", large + 2, large + 3, large + 4, large + 5, large + 6, large + 7};
            append(service, aggregate, texts);

            becomes(service, Relay.State.FAILING);
            try (TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
                assertThat(reader.all()).isEmpty();
            }
            admin.incrementalAlterConfigs(Map.of(
                            ofTopic,
                            List.of(new AlterConfigOp(
                                    new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "2000000"),
                                    AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
            arrive(texts);
        }
    }

    @Test
    void without_the_publication_the_relay_fails_instead_of_passing_events_over() throws Exception {
        UUID aggregate = UUID.randomUUID();
        try (TestService service = start()) {
            becomes(service, Relay.State.SENDING);
        }
        inDatabase("drop publication outbox");
        try (TestService service = start()) {
            becomes(service, Relay.State.FAILING);
            assertThat(service.bean(Relay.class).status().error()).contains("publication");
            inDatabase("create publication outbox for table outbox with (publish = 'insert')");
            becomes(service, Relay.State.SENDING);
            append(service, aggregate, "published");
            arrive("published");
        }
    }

    @Test
    void a_stop_amid_a_long_transaction_loses_nothing_and_keeps_the_order() {
        UUID aggregate = UUID.randomUUID();
        String[] texts = new String[30_000];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "t" + i;
        }
        try (TestService service = start();
                TopicReader reader = new TopicReader(Infrastructure.kafka(), topic)) {
            becomes(service, Relay.State.SENDING);
            append(service, aggregate, texts);
            await().atMost(LONG).pollInterval(LOOK).until(() -> !reader.all().isEmpty());
        }
        try (var _ = start()) {
            arrive(texts);
        }
    }
}
