package cn.linkage.starter.projection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Restates everything that this service owns, a batch a transaction: after a crash it goes on behind the last batch. Two
 * instances share the work by the lock on a kind's row.
 */
class Restatements {

    private static final int BATCH = 500;

    private final Map<String, Restatable> kinds;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Restatements(List<Restatable> kinds, JdbcClient jdbc, TransactionOperations transactions) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Restatable::name, Function.identity()));
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * How far one kind came.
     *
     * @param restated things so far
     * @param finishedAt null while it goes on
     */
    record Progress(
            String kind,
            long restated,
            Instant startedAt,
            @Nullable Instant finishedAt) {}

    private record Open(String kind, @Nullable UUID after) {}

    /** Begins with every kind, from its beginning also where a restatement is under way. */
    List<Progress> begin() {
        transactions.executeWithoutResult(status -> kinds.keySet().stream()
                .sorted()
                .forEach(kind -> jdbc.sql("""
                                insert into restatement (kind, started_at) values (:kind, now())
                                on conflict (kind) do update
                                set started_at = now(), after_id = null, restated = 0, finished_at = null""").param("kind", kind).update()));
        return progress();
    }

    /** The last restatement of each kind; none where there never was one. */
    List<Progress> progress() {
        return jdbc.sql("select kind, restated, started_at, finished_at from restatement order by kind")
                .query((row, number) -> new Progress(
                        row.getString("kind"),
                        row.getLong("restated"),
                        row.getTimestamp("started_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("finished_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    @Scheduled(fixedDelayString = "1s")
    void goOn() {
        while (Boolean.TRUE.equals(transactions.execute(status -> oneBatch()))) {
            // Until nothing is left, or another instance is at it.
        }
    }

    private boolean oneBatch() {
        Optional<Open> open = jdbc.sql("""
                        select kind, after_id from restatement where finished_at is null and kind in (:kinds)
                        order by kind limit 1 for update skip locked""")
                .param("kinds", kinds.keySet())
                .query((row, number) -> new Open(row.getString("kind"), row.getObject("after_id", UUID.class)))
                .optional();
        open.ifPresent(this::restate);
        return open.isPresent();
    }

    private void restate(Open open) {
        Restatable kind = Objects.requireNonNull(kinds.get(open.kind()));
        Optional<Restatable.Step> step = kind.next(open.after(), BATCH);
        step.ifPresentOrElse(
                done -> jdbc.sql("""
                                update restatement set after_id = :last, restated = restated + :things
                                where kind = :kind""")
                        .param("last", done.last())
                        .param("things", done.things())
                        .param("kind", open.kind())
                        .update(),
                () -> jdbc.sql("update restatement set finished_at = now() where kind = :kind")
                        .param("kind", open.kind())
                        .update());
    }
}
