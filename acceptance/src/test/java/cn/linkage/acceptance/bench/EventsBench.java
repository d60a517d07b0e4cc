package cn.linkage.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.authorisation.Cast;
import cn.linkage.acceptance.system.TheWholeSystem;
import cn.linkage.testing.Infrastructure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** From the commit in one service to the broker and to the other service, and what a kill costs. Prints its figures. */
class EventsBench {

    private static final int BACKLOG = Integer.getInteger("linkage.bench.backlog", 100_000);
    private static final int ROUNDS = Integer.getInteger("linkage.bench.rounds", 3);
    private static final int FLAT_OUT = Integer.getInteger("linkage.bench.burst", 10_000);
    private static final int PACED_SECONDS = Integer.getInteger("linkage.bench.seconds", 30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final TheWholeSystem system = TheWholeSystem.running();

    /** The same records to the same broker, each in one go and warm but for the first round. */
    @Test
    void relay_of_a_backlog_beside_a_plain_producer() throws SQLException, InterruptedException, ExecutionException {
        for (int round = 1; round <= ROUNDS; round++) {
            Written relay = relay("bench.relayed." + UUID.randomUUID() + ".v1");
            double plain = produce(relay.records(), Map.of());
            double tuned = produce(relay.records(), Map.of("batch.size", 256 * 1024));
            say(
                    "Backlog of %,d events, round %d of %d: relay %,.0f/s; producer with acks=all as it comes %,.0f/s, ratio"
                            + " %.2f (bar: at least 0.5); with the relay's size of batches %,.0f/s, ratio %.2f",
                    BACKLOG,
                    round,
                    ROUNDS,
                    relay.perSecond(),
                    plain,
                    relay.perSecond() / plain,
                    tuned,
                    relay.perSecond() / tuned);
        }
    }

    /** The service is halted while the backlog is written, one transaction an event, and then let go on. */
    private Written relay(String topic) throws SQLException, InterruptedException, ExecutionException {
        TopicLog.create(topic);
        system.school().halt();
        try (OutboxWriter outbox = new OutboxWriter(system)) {
            outbox.waitForNoDisk();
            for (int i = 0; i < BACKLOG; i++) {
                UUID need = UUID.randomUUID();
                outbox.add(topic, need, OutboxWriter.need(need, UUID.randomUUID(), i));
                outbox.commit();
            }
        } finally {
            system.school().goOn();
        }
        return written(topic);
    }

    /** A producer that is given the relay's own records with their headers, and its records a second. */
    private static double produce(List<ConsumerRecord<byte[], byte[]>> records, Map<String, Object> otherwise)
            throws InterruptedException, ExecutionException {
        String topic = "bench.produced." + UUID.randomUUID() + ".v1";
        TopicLog.create(topic);
        Map<String, Object> settings = new HashMap<>(otherwise);
        settings.put("bootstrap.servers", Infrastructure.kafka());
        settings.put("acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = records.stream()
                    .map(one -> producer.send(
                            new ProducerRecord<>(topic, null, null, one.key(), one.value(), one.headers())))
                    .toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
        return written(topic).perSecond();
    }

    /** What arrived on a topic, and how quickly: by the broker's clock, from the first append to the last. */
    private record Written(List<ConsumerRecord<byte[], byte[]>> records) {

        double perSecond() {
            LongSummaryStatistics times =
                    records.stream().mapToLong(ConsumerRecord::timestamp).summaryStatistics();
            return records.size() * 1000.0 / Math.max(1, times.getMax() - times.getMin());
        }
    }

    /** Nothing reads the records before all are there. */
    private static Written written(String topic) {
        try (TopicLog log = new TopicLog(topic)) {
            log.awaitWritten(BACKLOG, LONGEST);
            return new Written(log.awaitRecords(BACKLOG, LONGEST));
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
