package cn.linkage.acceptance.bench;

import cn.linkage.acceptance.system.Application;
import cn.linkage.acceptance.system.TheWholeSystem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** A steady stream of commits, two instances of the service, and a kill -9 of the one that relays, in the middle. */
final class Takeover {

    static final int PER_SECOND = 200;
    /** Aggregates among which the events go round. */
    static final int WRITERS = 20;

    private static final int SECONDS = 15;

    private final TheWholeSystem system;
    private final String topic = "bench.takeover." + UUID.randomUUID() + ".v1";

    Takeover(TheWholeSystem system) {
        this.system = system;
    }

    /**
     * What the kill cost.
     *
     * @param seconds from the kill to the first event on the topic that was committed after it
     */
    record Outcome(double seconds, long events, long doubles, long lost, long outOfOrder) {}

    Outcome play() throws SQLException, InterruptedException {
        int events = PER_SECOND * SECONDS;
        UUID[] aggregates = new UUID[WRITERS];
        for (int i = 0; i < WRITERS; i++) {
            aggregates[i] = UUID.randomUUID();
        }
        Map<String, Long> committed = new HashMap<>();
        long killed = 0;
        try (Application _ = system.anotherSchool("school-standby");
                OutboxWriter outbox = new OutboxWriter(system);
                TopicLog log = new TopicLog(topic)) {
            long begin = System.nanoTime();
            for (int i = 0; i < events; i++) {
                long due = begin + i * 1_000_000_000L / PER_SECOND;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(Math.min(500_000, due - System.nanoTime()));
                }
                if (i == events / 3) {
                    killed = System.nanoTime();
                    Thread.ofVirtual().start(system.school()::kill);
                }
                outbox.add(topic, aggregates[i % WRITERS], Integer.toString(i));
                outbox.commit();
                committed.put(Integer.toString(i), System.nanoTime());
            }
            List<TopicLog.Seen> records = log.await(events, Duration.ofMinutes(2));
            return outcome(records, committed, killed);
        } finally {
            system.school().startAgain();
        }
    }

    private static Outcome outcome(List<TopicLog.Seen> records, Map<String, Long> committed, long killed) {
        long distinct = records.stream().map(TopicLog.Seen::value).distinct().count();
        Map<String, Long> firstSeen = new HashMap<>();
        records.forEach(one -> firstSeen.putIfAbsent(one.value(), one.timestampMillis()));
        long killedMillis = System.currentTimeMillis() - (System.nanoTime() - killed) / 1_000_000;
        long firstAfter = Long.MAX_VALUE;
        for (Map.Entry<String, Long> one : committed.entrySet()) {
            if (one.getValue() > killed) {
                firstAfter = Math.min(firstAfter, firstSeen.getOrDefault(one.getKey(), Long.MAX_VALUE));
            }
        }
        return new Outcome(
                Math.max(0, firstAfter - killedMillis) / 1000.0,
                records.size(),
                records.size() - distinct,
                committed.size() - distinct,
                TopicLog.outOfOrder(records));
    }
}
