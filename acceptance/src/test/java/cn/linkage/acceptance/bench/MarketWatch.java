package cn.linkage.acceptance.bench;

import cn.linkage.acceptance.system.TheWholeSystem;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks again and again which of the committed needs are on the market, every 2 ms or as fast as the database answers: a
 * wait is never told too short by it, only too long by a look.
 */
final class MarketWatch implements AutoCloseable {

    private static final int AT_ONCE = 1_000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final Connection connection;
    private final Map<UUID, Long> pending = new ConcurrentHashMap<>();
    private final List<Long> waits = new ArrayList<>();
    private final Thread looking;
    private volatile boolean complete;
    private volatile boolean stopped;

    MarketWatch(TheWholeSystem system) throws SQLException {
        connection = system.matchingDatabase().connect(system.matchingDatabase().owner());
        looking = Thread.ofPlatform().name("market-watch").start(this::look);
    }

    void committed(UUID need) {
        pending.put(need, System.nanoTime());
    }

    /** The waits of all, once nothing more is committed. */
    List<Long> awaitAll(Duration longest) throws InterruptedException {
        complete = true;
        if (!looking.join(longest)) {
            throw new IllegalStateException(pending.size() + " needs did not arrive within " + longest);
        }
        return List.copyOf(waits);
    }

    private void look() {
        try (PreparedStatement arrived =
                connection.prepareStatement("select id from market_need where id = any(?::uuid[])")) {
            while (!stopped && !(complete && pending.isEmpty())) {
                Array ids = connection.createArrayOf(
                        "uuid", pending.keySet().stream().limit(AT_ONCE).toArray());
                arrived.setArray(1, ids);
                try (ResultSet row = arrived.executeQuery()) {
                    long now = System.nanoTime();
                    while (row.next()) {
                        Long since = pending.remove(row.getObject(1, UUID.class));
                        if (since != null) {
                            waits.add(Math.max(0, now - since));
                        }
                    }
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        stopped = true;
        connection.close();
    }
}
