package cn.linkage.acceptance.bench;

import cn.linkage.acceptance.system.TheWholeSystem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Commits events to school-service's outbox as the service does, one or many a transaction. Not safe for threads. */
final class OutboxWriter implements AutoCloseable {

    static final String NEED_TYPE = "cn.linkage.need-published.v1";
    static final String NEED_TOPIC = "school.needs.v1";

    private static final String[] ITEMS = {
        "microscope", "telescope", "robot-kit", "drone", "projector", "laptop", "physics-kit", "chemistry-kit"
    };

    private final Connection connection;
    private final PreparedStatement insert;

    OutboxWriter(TheWholeSystem system) throws SQLException {
        connection = system.schoolDatabase().connect(system.schoolDatabase().app());
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into outbox (id, topic, type, aggregate_id, occurred_at, payload)"
                + " values (?, ?, ?, ?, ?, ?)");
    }

    /** Commits do not wait for the disk from now on: a backlog is there sooner. */
    void waitForNoDisk() throws SQLException {
        try (Statement relaxed = connection.createStatement()) {
            relaxed.execute("set synchronous_commit = off");
        }
        connection.commit();
    }

    void add(String topic, UUID aggregate, String payload) throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, topic);
        insert.setString(3, NEED_TYPE);
        insert.setObject(4, aggregate);
        insert.setObject(5, OffsetDateTime.now(ZoneOffset.UTC));
        insert.setString(6, payload);
        insert.addBatch();
    }

    void commit() throws SQLException {
        insert.executeBatch();
        connection.commit();
    }

    /** A published need as the contract has it, some 500 bytes. */
    static String need(UUID need, UUID school, int number) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return """
            {"needId": "%s", "version": 2, "occurredAt": "%s", "schoolId": "%s", "title": "测量用需求 %d",
             "details": {"kind": "EQUIPMENT", "itemCategory": "%s", "purpose": "测量事件从提交到可见的时间", "usedAccepted": true},
             "quantity": %d, "minimumUsefulQuantity": 1, "readiness": "READY", "gradeBands": ["PRIMARY_4_6"],
             "neededFrom": "%s", "neededUntil": "%s"}""".formatted(
                        need,
                        OffsetDateTime.now(ZoneOffset.UTC),
                        school,
                        number,
                        ITEMS[number % ITEMS.length],
                        1 + number % 30,
                        today,
                        today.plusDays(60));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
