package cn.linkage.starter.signal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Signals} by PostgreSQL's NOTIFY, received on a connection of its own that is made anew when it breaks. */
class PostgresSignals implements Signals, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSignals.class);
    private static final Pattern CHANNEL = Pattern.compile("[a-z_]{1,60}");
    private static final int WAIT_MILLIS = 1000;
    private static final long PAUSE_NANOS = 500_000_000L;

    private final JdbcTemplate jdbc;
    private final JdbcConnectionDetails details;
    private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    PostgresSignals(JdbcTemplate jdbc, JdbcConnectionDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    @Override
    public void send(String channel, String payload) {
        jdbc.query("select pg_notify(?, ?)", row -> {}, checked(channel), payload);
    }

    @Override
    public void listen(String channel, Listener listener) {
        if (running) {
            throw new IllegalStateException("Listen to " + channel + " before the service starts");
        }
        listeners
                .computeIfAbsent(checked(channel), key -> new CopyOnWriteArrayList<>())
                .add(listener);
    }

    private static String checked(String channel) {
        if (!CHANNEL.matcher(channel).matches()) {
            throw new IllegalArgumentException(
                    "A channel has up to 60 lower case letters and underscores, got '" + channel + "'");
        }
        return channel;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("signals").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (Connection connection =
                    DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
                subscribe(connection);
                listeners.values().forEach(all -> all.forEach(l -> guarded(l, Listener::connected)));
                receive(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                LOG.warn("Signals are cut off from the database, trying again: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void subscribe(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String channel : listeners.keySet()) {
                statement.execute("listen " + channel);
            }
        }
    }

    private void receive(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] received = connection.getNotifications(WAIT_MILLIS);
            if (received == null) {
                continue;
            }
            for (PGNotification notification : received) {
                for (Listener listener : listeners.getOrDefault(notification.getName(), List.of())) {
                    guarded(listener, l -> l.received(notification.getParameter()));
                }
            }
        }
    }

    private static void guarded(Listener listener, Consumer<Listener> call) {
        try {
            call.accept(listener);
        } catch (RuntimeException e) {
            LOG.error("A listener to signals failed", e);
        }
    }
}
