package cn.linkage.starter.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.launcher.component.FreePorts;
import cn.linkage.launcher.component.KafkaBroker;
import cn.linkage.starter.outbox.Outbox;
import cn.linkage.starter.outbox.OutboxEvent;
import cn.linkage.starter.testapp.Caller;
import cn.linkage.starter.testapp.StepHandlers;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that is away for a while delays events and loses none. */
class BrokerAwayIT {

    /** Beyond the numbers that mean something to the handlers. */
    private static final long FIRST = 10_001;

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("linkage.away.seconds", 0));

    private final TestDatabase database = Infrastructure.postgres("away");
    private final String topic = "away." + UUID.randomUUID() + ".v1";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void what_is_written_while_the_broker_is_away_arrives_in_order_when_it_is_back() throws IOException {
        KafkaBroker.Settings settings = new KafkaBroker.Settings(
                directory.resolve("data"), directory.resolve("kafka.log"), FreePorts.next(), FreePorts.next());
        UUID aggregate = UUID.randomUUID();
        KafkaBroker broker = KafkaBroker.start(settings);
        try (TestService service = start(broker)) {
            append(service, aggregate, FIRST, FIRST + 19);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> handled(service, aggregate).size() == 20);

            broker.close();
            long last = whileAway(service, aggregate);
            assertThat(Caller.of(service.managementPort())
                            .get("/actuator/health/readiness")
                            .status())
                    .isEqualTo(200);
            broker = KafkaBroker.start(settings);
            append(service, aggregate, last + 1, last + 20);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(handled(service, aggregate))
                            .isEqualTo(LongStream.rangeClosed(FIRST, last + 20)
                                    .boxed()
                                    .toList()));
        } finally {
            broker.close();
        }
    }

    /** Writes 180 events, and then a hundred a second for as long as the run asks for. The number of the last. */
    private long whileAway(TestService service, UUID aggregate) {
        append(service, aggregate, FIRST + 20, FIRST + 199);
        long last = FIRST + 199;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < AWAY.toNanos()) {
            append(service, aggregate, last + 1, last + 1);
            last++;
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return last;
    }

    private TestService start(KafkaBroker broker) {
        return TestService.start(
                database,
                Map.of("LINKAGE_KAFKA_BOOTSTRAP", broker.bootstrapServers(), "test.topic", topic),
                StepHandlers.class);
    }

    private void append(TestService service, UUID aggregate, long from, long to) {
        for (long number = from; number <= to; number++) {
            OutboxEvent event =
                    new OutboxEvent(topic, StepHandlers.TYPE, aggregate, Instant.now(), new StepHandlers.Step(number));
            service.inTransaction(() -> service.bean(Outbox.class).append(event));
        }
    }

    private static List<Long> handled(TestService service, UUID aggregate) {
        return service.jdbc()
                .sql("select number from handled where aggregate_id = :id order by place")
                .param("id", aggregate)
                .query(Long.class)
                .list();
    }
}
