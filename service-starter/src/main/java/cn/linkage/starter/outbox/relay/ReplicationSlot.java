package cn.linkage.starter.outbox.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * The slot in which the database keeps what the relay has not yet confirmed. Only one connection can follow it at a
 * time: that is what makes one of several instances the sender.
 */
class ReplicationSlot {

    /** What the database says of the slot. */
    enum State {
        MISSING,
        /** Somebody makes it: it keeps nothing yet of what commits now. */
        BEING_MADE,
        /** The database threw away what was kept: the limit of kept log was passed. */
        LOST,
        FREE,
        TAKEN
    }

    private static final int LONGEST_ANSWER_SECONDS = 10;

    private final String url;
    private final String user;
    private final String password;
    private final String name;

    ReplicationSlot(String url, String user, String password, String configuredName) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.name = configuredName.isEmpty() ? "outbox_" + suffix(database()) : configuredName;
    }

    private static String suffix(String database) {
        return database.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    }

    String name() {
        return name;
    }

    private String database() {
        Properties parsed = Driver.parseURL(url, null);
        if (parsed == null) {
            throw new IllegalArgumentException("This is no address of a PostgreSQL database: " + url);
        }
        return Objects.requireNonNull(parsed.getProperty(PGProperty.PG_DBNAME.getName()));
    }

    String user() {
        return user;
    }

    State state() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(
                        "select active, wal_status, confirmed_flush_lsn is null as unready from pg_replication_slots"
                                + " where slot_name = ? and database = current_database()")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return State.MISSING;
                }
                if ("lost".equals(row.getString("wal_status"))) {
                    return State.LOST;
                }
                if (row.getBoolean("unready")) {
                    return State.BEING_MADE;
                }
                return row.getBoolean("active") ? State.TAKEN : State.FREE;
            }
        }
    }

    /**
     * Whether what is written to the outbox is published; since PostgreSQL 18 a publication that is missing is passed over
     * with a warning in the server's own log.
     */
    boolean isPublished() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(
                        "select exists (select from pg_publication p join pg_publication_tables t on t.pubname = p.pubname"
                                + " where p.pubname = ? and p.pubinsert and t.tablename = 'outbox')")) {
            query.setString(1, LogFollower.PUBLICATION);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /**
     * Makes the slot: what commits from now on is kept. It waits for every transaction that is open on the server. Another
     * instance may be quicker, which is as good.
     */
    void create() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement query =
                        connection.prepareStatement("select pg_create_logical_replication_slot(?, 'pgoutput')")) {
            query.setString(1, name);
            query.execute();
        } catch (SQLException e) {
            if (state() == State.MISSING) {
                throw e;
            }
        }
    }

    void drop() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement("select pg_drop_replication_slot(?)")) {
            query.setString(1, name);
            query.execute();
        }
    }

    /** For short questions: an answer that does not come within seconds will not come. */
    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, user);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.CONNECT_TIMEOUT.set(properties, LONGEST_ANSWER_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, LONGEST_ANSWER_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    /** A connection that can follow the slot, and writes times in UTC. */
    Connection connectForReplication() throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, user);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.REPLICATION.set(properties, "database");
        // The replication protocol knows simple queries only, and the driver must know that the server is new enough.
        PGProperty.PREFER_QUERY_MODE.set(properties, "simple");
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "18");
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement utc = connection.createStatement()) {
            utc.execute("set time zone 'UTC'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
