package cn.linkage.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.authorisation.Cast;
import cn.linkage.acceptance.system.TheWholeSystem;
import cn.linkage.testing.Infrastructure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** From the commit in one service to the broker and to the other service, and what a kill costs. Prints its figures. */
class EventsBench {

    private static final int BACKLOG = Integer.getInteger("linkage.bench.backlog", 100_000);
    private static final int ROUNDS = Integer.getInteger("linkage.bench.rounds", 3);
    private static final int FLAT_OUT = Integer.getInteger("linkage.bench.burst", 10_000);
    private static final int PACED_SECONDS = Integer.getInteger("linkage.bench.seconds", 30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final TheWholeSystem system = TheWholeSystem.running();

    /** Both from memory to the broker in one go, each warm but for the first round. */
    @Test
    void relay_of_a_backlog_beside_a_plain_producer() throws SQLException, InterruptedException, ExecutionException {
        List<String> payloads = new ArrayList<>();
        for (int i = 0; i < BACKLOG; i++) {
            payloads.add(OutboxWriter.need(UUID.randomUUID(), UUID.randomUUID(), i));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            String relayed = "bench.relayed." + UUID.randomUUID() + ".v1";
            String produced = "bench.produced." + UUID.randomUUID() + ".v1";
            double relay = relay(relayed, payloads);
            createLike(relayed, produced);
            double plain = produce(produced, payloads);
            say(
                    "Backlog of %,d events, round %d of %d: relay %,.0f/s, plain producer with acks=all %,.0f/s, ratio %.2f"
                            + " (bar: at least 0.5)",
                    BACKLOG, round, ROUNDS, relay, plain, relay / plain);
        }
    }

    /** The service is halted while the backlog is written, one transaction an event, and then let go on. */
    private double relay(String topic, List<String> payloads) throws SQLException {
        system.school().halt();
        try (OutboxWriter outbox = new OutboxWriter(system)) {
            outbox.waitForNoDisk();
            for (String payload : payloads) {
                outbox.add(topic, UUID.randomUUID(), payload);
                outbox.commit();
            }
        } finally {
            system.school().goOn();
        }
        return rate(topic, "");
    }

    private static double produce(String topic, List<String> payloads) throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", Infrastructure.kafka(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            // A partition that was just made may refuse a first request and take the next: all are made to answer
            // before.
            for (PartitionInfo partition : producer.partitionsFor(topic)) {
                producer.send(new ProducerRecord<>(topic, partition.partition(), "first", "{}"))
                        .get();
            }
            List<Future<RecordMetadata>> sent = payloads.stream()
                    .map(payload -> producer.send(
                            new ProducerRecord<>(topic, UUID.randomUUID().toString(), payload)))
                    .toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
        return rate(topic, "{}");
    }

    /** The broker makes no topic by itself. */
    private static void createLike(String known, String topic) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infrastructure.kafka()))) {
            int partitions = admin.describeTopics(List.of(known)).allTopicNames().get().values().stream()
                    .mapToInt(description -> description.partitions().size())
                    .max()
                    .orElseThrow();
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    /**
     * By the records' own times, from the first to the last, at both the moment of sending. Nothing reads them before all
     * are there.
     *
     * @param apart a value that does not count
     */
    private static double rate(String topic, String apart) {
        try (TopicLog log = new TopicLog(topic)) {
            log.awaitWritten(BACKLOG, LONGEST);
            List<TopicLog.Seen> records = log.await(BACKLOG, LONGEST).stream()
                    .filter(record -> !record.value().equals(apart))
                    .toList();
            long first = records.stream()
                    .mapToLong(TopicLog.Seen::timestampMillis)
                    .min()
                    .orElseThrow();
            long last = records.stream()
                    .mapToLong(TopicLog.Seen::timestampMillis)
                    .max()
                    .orElseThrow();
            return records.size() * 1000.0 / Math.max(1, last - first);
        }
    }

    @Test
    void from_the_commit_to_the_market() throws SQLException, InterruptedException {
        UUID school = UUID.fromString(new Cast(system).school());
        run(school, FLAT_OUT / 4, Double.POSITIVE_INFINITY);
        Visible burst = run(school, FLAT_OUT, Double.POSITIVE_INFINITY);
        double highest = burst.perSecond();
        say("Highest load: %,.0f needs/s from commit to market, one transaction each", highest);
        Visible paced = run(school, (int) (highest / 2 * PACED_SECONDS), highest / 2);
        List<Long> sorted = paced.waits().stream().sorted().toList();
        say(
                "At half of it, %,.0f/s for %d s: commit to visible p50 %.1f ms, p99 %.1f ms (bar: 100), longest %.1f ms",
                highest / 2,
                PACED_SECONDS,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) (sorted.size() * 0.99)) / 1e6,
                sorted.getLast() / 1e6);
    }

    /**
     * What one load came to.
     *
     * @param waits from commit to visible, ns
     */
    private record Visible(double perSecond, List<Long> waits) {}

    /** Commits so many needs, at most so many a second, and waits until the last is on the market. */
    private Visible run(UUID school, int needs, double perSecond) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        try (MarketWatch watch = new MarketWatch(system);
                OutboxWriter outbox = new OutboxWriter(system)) {
            for (int i = 0; i < needs; i++) {
                long due = begin + (long) (i / perSecond * 1e9);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(Math.min(500_000, due - System.nanoTime()));
                }
                UUID need = UUID.randomUUID();
                outbox.add(OutboxWriter.NEED_TOPIC, need, OutboxWriter.need(need, school, i));
                outbox.commit();
                watch.committed(need);
            }
            List<Long> waits = watch.awaitAll(LONGEST);
            assertThat(waits).hasSize(needs);
            return new Visible(needs * 1e9 / (System.nanoTime() - begin), waits);
        }
    }

    @Test
    void the_standby_takes_over() throws SQLException, InterruptedException {
        Takeover.Outcome outcome = new Takeover(system).play();
        say(
                "Instance killed with kill -9 at %d events/s: the standby's first event after %.2f s (bar: 5),"
                        + " %,d events, %d doubles, %d lost, %d out of order",
                Takeover.PER_SECOND,
                outcome.seconds(),
                outcome.events(),
                outcome.doubles(),
                outcome.lost(),
                outcome.outOfOrder());
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.outOfOrder()).isZero();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, "BENCH " + format + "%n", values);
    }
}
