package cn.linkage.starter.database;

import cn.linkage.starter.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes what has served its time, in batches that hold their locks only briefly. Ids of events sort by time, so their
 * rows are found without an index on a date. Several instances may do it at once: they skip each other's rows.
 */
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int BATCH = 5000;

    private record Rule(String table, String delete, int days) {}

    private static final List<Rule> RULES = List.of(
            new Rule("outbox", byId("outbox", "id"), 7),
            new Rule("inbox", byId("inbox", "event_id"), 30),
            new Rule("idempotency_key", """
                delete from idempotency_key where (person_id, key) in (
                  select person_id, key from idempotency_key
                  where created_at < now() - make_interval(days => :days)
                  order by created_at limit :batch for update skip locked)\
                """, 7),
            new Rule("import_job", """
                delete from import_job where id in (
                  select id from import_job
                  where finished_at < now() - make_interval(days => :days)
                  order by finished_at limit :batch for update skip locked)\
                """, 90));

    private static String byId(String table, String id) {
        return "delete from " + table + " where " + id + " in (select " + id + " from " + table + " where " + id
                + " < :border order by " + id + " limit :batch for update skip locked)";
    }

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Housekeeping(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "5m", fixedDelayString = "1h")
    void deleteOld() {
        for (Rule rule : RULES) {
            long deleted = 0;
            int batch;
            do {
                batch = deleteBatch(rule);
                deleted += batch;
            } while (batch == BATCH);
            if (deleted > 0) {
                LOG.info("Deleted {} rows older than {} days from {}", deleted, rule.days(), rule.table());
            }
        }
    }

    private int deleteBatch(Rule rule) {
        Integer deleted = transactions.execute(status -> {
            JdbcClient.StatementSpec statement = jdbc.sql(rule.delete()).param("batch", BATCH);
            return rule.delete().contains(":border")
                    ? statement
                            .param("border", Ids.firstOf(clock.instant().minus(Duration.ofDays(rule.days()))))
                            .update()
                    : statement.param("days", rule.days()).update();
        });
        return deleted == null ? 0 : deleted;
    }
}
