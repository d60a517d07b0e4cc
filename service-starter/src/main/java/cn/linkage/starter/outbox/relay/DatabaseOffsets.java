package cn.linkage.starter.outbox.relay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.runtime.WorkerConfig;
import org.apache.kafka.connect.storage.MemoryOffsetBackingStore;
import org.jspecify.annotations.Nullable;

/**
 * How far the relay has come, kept in the service's own database, so that any instance can take over. Debezium makes
 * the object from the class' name; the data source is found by the engine's name. An offset is written without waiting
 * for the disk: one that is lost in a crash only means that its events are sent once more.
 */
public class DatabaseOffsets extends MemoryOffsetBackingStore {

    private static final String SAVE = """
            insert into relay_offset (engine, partition, position) values (?, ?, ?)
            on conflict (engine, partition) do update set position = excluded.position, updated_at = now()""";

    private static final String SLOT_MADE = "slot made";

    private static final Map<String, DataSource> SOURCES = new ConcurrentHashMap<>();

    private String engine = "";
    private @Nullable DataSource source;

    static void register(String engine, DataSource source) {
        SOURCES.put(engine, source);
    }

    /** Notes that the slot was made once, so that one that is missing later is known to be lost. */
    static void slotWasMade(DataSource source, String engine) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into relay_offset (engine, partition, position) values (?, ?, '') on conflict do nothing")) {
            insert.setString(1, engine);
            insert.setString(2, SLOT_MADE);
            insert.executeUpdate();
        }
    }

    static boolean stored(DataSource source, String engine) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("select 1 from relay_offset where engine = ?")) {
            query.setString(1, engine);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    static void forget(DataSource source, String engine) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from relay_offset where engine = ?")) {
            delete.setString(1, engine);
            delete.executeUpdate();
        }
    }

    @Override
    public void configure(WorkerConfig config) {
        super.configure(config);
        engine = config.originalsStrings().getOrDefault("name", "");
        source = SOURCES.get(engine);
    }

    private DataSource source() {
        if (source == null) {
            throw new ConnectException("No data source is registered for the relay " + engine);
        }
        return source;
    }

    @Override
    public void start() {
        super.start();
        try (Connection connection = source().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select partition, position from relay_offset where engine = ? and partition <> ?")) {
            query.setString(1, engine);
            query.setString(2, SLOT_MADE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    data.put(bytes(row.getString("partition")), bytes(row.getString("position")));
                }
            }
        } catch (SQLException e) {
            throw new ConnectException("The relay's position could not be read", e);
        }
    }

    @Override
    protected void save() {
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement relaxed = connection.createStatement();
                    PreparedStatement save = connection.prepareStatement(SAVE)) {
                relaxed.execute("set local synchronous_commit = off");
                for (Map.Entry<ByteBuffer, ByteBuffer> entry : data.entrySet()) {
                    save.setString(1, engine);
                    save.setString(2, text(entry.getKey()));
                    save.setString(3, text(entry.getValue()));
                    save.addBatch();
                }
                save.executeBatch();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ConnectException("The relay's position could not be written", e);
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    @Override
    public Set<Map<String, Object>> connectorPartitions(String connectorName) {
        return Set.of();
    }
}
