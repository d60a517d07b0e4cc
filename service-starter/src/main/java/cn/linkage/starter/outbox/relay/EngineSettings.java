package cn.linkage.starter.outbox.relay;

import io.debezium.connector.postgresql.PostgresConnector;
import java.util.Properties;

/** What Debezium is told. Each setting that differs from its default has its reason beside it. */
final class EngineSettings {

    static final String TOPIC_PREFIX = "outbox";
    static final String PUBLICATION = "outbox";
    static final String TABLE = "public.outbox";

    private EngineSettings() {}

    static Properties of(String engine, ReplicationSlot slot, RelayProperties relay) {
        Properties settings = new Properties();
        settings.setProperty("name", engine);
        settings.setProperty("connector.class", PostgresConnector.class.getName());
        settings.setProperty("topic.prefix", TOPIC_PREFIX);
        // Its metrics' names, which are the process' own: an engine waits up to a minute for a name that is taken.
        settings.setProperty("custom.metric.tags", "slot=" + slot.name());
        settings.setProperty("database.hostname", slot.host());
        settings.setProperty("database.port", slot.port());
        settings.setProperty("database.dbname", slot.database());
        settings.setProperty("database.user", slot.user());
        settings.setProperty("database.password", slot.password());

        // The relay's role may neither make nor change a publication: the migration made one that carries inserts only.
        settings.setProperty("plugin.name", "pgoutput");
        settings.setProperty("publication.name", PUBLICATION);
        settings.setProperty("publication.autocreate.mode", "disabled");
        settings.setProperty("table.include.list", TABLE);
        // The slot is made before the service takes its first request, so there is nothing older to read.
        settings.setProperty("snapshot.mode", "no_data");
        settings.setProperty("slot.name", slot.name());
        settings.setProperty("slot.drop.on.stop", "false");

        // Every failure ends the engine; its supervisor alone decides when it is tried again.
        settings.setProperty("errors.max.retries", "0");
        settings.setProperty("slot.max.retries", "2");
        settings.setProperty("slot.retry.delay.ms", "500");

        settings.setProperty("offset.storage", DatabaseOffsets.class.getName());
        settings.setProperty("offset.flush.interval.ms", "0");
        settings.setProperty("offset.flush.timeout.ms", "30000");
        // A poll lasts this long, and Debezium spins through the last millisecond of each: the delay of an event is up
        // to
        // 20 ms, the cost of an idle relay a twentieth of a core.
        settings.setProperty("poll.interval.ms", "20");
        settings.setProperty(
                "heartbeat.interval.ms", Long.toString(relay.heartbeat().toMillis()));
        settings.setProperty("tombstones.on.delete", "false");
        settings.setProperty("record.processing.threads", "1");
        settings.setProperty("record.processing.shutdown.timeout.ms", "1000");
        settings.setProperty("task.management.timeout.ms", "30000");
        return settings;
    }
}
