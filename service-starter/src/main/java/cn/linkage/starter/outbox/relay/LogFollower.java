package cn.linkage.starter.outbox.relay;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the slot and sends each committed row of the outbox, without waiting for one before it sends the next. The slot
 * is told what Kafka has confirmed, so that the next start goes on from there.
 */
final class LogFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    static final String PUBLICATION = "outbox";
    private static final int PROTOCOL = 1;
    private static final int FOR_HEADERS = 500;
    private static final long LOOK_AGAIN_MILLIS = 1000;
    /** Between two looks where nothing is there, beside the millisecond that the driver looks for. */
    private static final long PAUSE_NANOS = 2_000_000;
    /** How long a stop waits for what is on its way; what is not confirmed by then is sent again. */
    static final Duration LONGEST_DRAIN = Duration.ofSeconds(1);

    /** A quiet connection is asked about that often: whether it still holds the slot, and of what the slot tells. */
    private static final long PROBE_NANOS = Duration.ofSeconds(15).toNanos();

    private final ReplicationSlot slot;
    private final Connection connection;
    private final PGReplicationStream stream;
    private final KafkaSender sender;
    private final PgOutput decoder = new PgOutput();
    private final InFlight inFlight;
    private volatile @Nullable Long stopBy;
    private volatile @Nullable Exception refused;

    private LogFollower(ReplicationSlot slot, Connection connection, PGReplicationStream stream, KafkaSender sender) {
        this.slot = slot;
        this.connection = connection;
        this.stream = stream;
        this.sender = sender;
        this.inFlight = new InFlight(stream::setFlushedLSN);
    }

    /**
     * Takes the slot.
     *
     * @param statusInterval how often the database is told how far Kafka has confirmed: what is confirmed later is sent
     *     again after a crash
     * @throws SQLException where another instance has it (state {@code 55006}), or the database can't be reached
     */
    static LogFollower of(ReplicationSlot slot, KafkaSender sender, Duration statusInterval) throws SQLException {
        requirePublished(slot);
        Connection connection = slot.connectForReplication();
        try {
            PGReplicationStream stream = connection
                    .unwrap(PGConnection.class)
                    .getReplicationAPI()
                    .replicationStream()
                    .logical()
                    .withSlotName(slot.name())
                    .withSlotOption("proto_version", PROTOCOL)
                    .withSlotOption("publication_names", PUBLICATION)
                    // The driver's own would tell a place while an earlier transaction is still on its way: it goes by
                    // where the last message began, which for a long transaction lies before others' ends.
                    .withAutomaticFlush(false)
                    .withStatusInterval((int) statusInterval.toMillis(), TimeUnit.MILLISECONDS)
                    .start();
            return new LogFollower(slot, connection, stream, sender);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Goes on until {@link #stop()}, or until something fails. Asks for what is there rather than wait for it: the driver's
     * waiting read answers the database's question whether this end still lives only once something else has come.
     */
    void follow() throws SQLException, InterruptedException {
        boolean whole = true;
        long quietSince = System.nanoTime();
        while (whole && goesOn()) {
            ByteBuffer message = stream.readPending();
            if (message != null) {
                whole = handle(decoder.read(message));
                quietSince = System.nanoTime();
            } else if (stream.isClosed()) {
                throw new SQLException("The database ended the replication");
            } else {
                passWhatIsNoEvent();
                if (System.nanoTime() - quietSince > PROBE_NANOS) {
                    probe();
                    quietSince = System.nanoTime();
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            requireNoRefusal();
        }
        boolean confirmed = inFlight.awaitNone(Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanosToStop())));
        LOG.debug("The log's following ends, all confirmed: {}", confirmed);
        stream.forceUpdateStatus();
    }

    /** Until it is stopped, and then a moment longer, so that a transaction that it is amid is not sent twice. */
    private boolean goesOn() {
        return stopBy == null || (inFlight.isAmid() && nanosToStop() > 0);
    }

    private long nanosToStop() {
        Long by = stopBy;
        return by == null ? LONGEST_DRAIN.toNanos() : by - System.nanoTime();
    }

    private void requireNoRefusal() throws SQLException {
        Exception cause = refused;
        if (cause != null) {
            throw new SQLException("Kafka refused an event of the outbox: " + cause.getMessage(), cause);
        }
    }

    private void probe() throws SQLException {
        requirePublished(slot);
        if (slot.state() != ReplicationSlot.State.TAKEN) {
            throw new SQLException("The slot " + slot.name() + " is not held any more");
        }
    }

    private static void requirePublished(ReplicationSlot slot) throws SQLException {
        if (!slot.isPublished()) {
            throw new SQLException(
                    "The publication " + PUBLICATION + " of the table outbox is missing: make it again, then send again"
                            + " what was written without it");
        }
    }

    /** While nothing is on its way, the log as far as the database has read it holds nothing to be sent. */
    private void passWhatIsNoEvent() {
        LogSequenceNumber received = stream.getLastReceiveLSN();
        if (received.compareTo(stream.getLastFlushedLSN()) > 0 && inFlight.isNone()) {
            stream.setFlushedLSN(received);
        }
    }

    /** False where an event was left unsent because it stops: nothing after it may be read. */
    private boolean handle(PgOutput.Message message) throws SQLException, InterruptedException {
        switch (message) {
            case PgOutput.Begin _ -> inFlight.begin();
            case PgOutput.Insert(OutboxRow row) -> {
                return send(row);
            }
            case PgOutput.Commit(var end) -> inFlight.commit(end);
            case PgOutput.Other _ -> {}
        }
        return true;
    }

    /** While Kafka is away the room fills and the log waits; the database is told that this end still lives. */
    private boolean send(OutboxRow row) throws SQLException, InterruptedException {
        int bytes = row.bytes() + FOR_HEADERS;
        while (!inFlight.room(bytes, LOOK_AGAIN_MILLIS)) {
            // The room of what was refused does not come back.
            requireNoRefusal();
            if (stopBy != null) {
                return false;
            }
            stream.forceUpdateStatus();
        }
        Runnable arrived = inFlight.send(bytes);
        sender.send(row, (metadata, failure) -> {
            if (failure == null) {
                arrived.run();
            } else if (refused == null) {
                refused = failure;
                // At once, from the producer's own thread: what comes behind it must not arrive before it.
                sender.close();
            }
        });
        return true;
    }

    /** Ends {@link #follow()}, which then waits a moment for what is on its way and tells the slot. */
    void stop() {
        stopBy = System.nanoTime() + LONGEST_DRAIN.toNanos();
    }

    /** Breaks the connection, which frees the slot. */
    @Override
    public void close() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("The replication's connection does not end", e);
        }
    }
}
