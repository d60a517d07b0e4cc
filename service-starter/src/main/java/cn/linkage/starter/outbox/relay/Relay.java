package cn.linkage.starter.outbox.relay;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps Debezium's engine running, for it ends at every failure. Of several instances the one that holds the slot
 * sends; the others stand by and look a few times a second whether it has become free.
 *
 * <p>Life: starting → sending, or standing by → sending; after a failure starting again. Where the slot is lost it
 * stops at {@link State#SLOT_LOST} until an operator has events sent again from the table.
 */
class Relay implements SmartLifecycle {

    enum State {
        STARTING,
        STANDING_BY,
        SENDING,
        FAILING,
        SLOT_LOST,
        STOPPED
    }

    /**
     * What the relay is doing.
     *
     * @param error why it fails, if it does
     */
    record Status(State state, Instant since, @Nullable String error) {}

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final long CLOSE_AGAIN_MILLIS = 50;
    /** Before the web server and the consumers: what they cause must find the slot there. */
    private static final int PHASE = 0;

    private final ReplicationSlot slot;
    private final RelayProperties properties;
    private final DataSource dataSource;
    private final Supplier<KafkaSender> senders;
    private final Clock clock;
    private final String engineName;
    private volatile Status status;

    private final Semaphore stopped = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable KafkaSender sender;
    private volatile @Nullable DebeziumEngine<?> engine;
    private @Nullable Thread thread;

    Relay(
            ReplicationSlot slot,
            RelayProperties properties,
            DataSource dataSource,
            Supplier<KafkaSender> senders,
            Clock clock) {
        this.slot = slot;
        this.properties = properties;
        this.dataSource = dataSource;
        this.senders = senders;
        this.clock = clock;
        this.engineName = slot.name();
        this.status = new Status(State.STOPPED, clock.instant(), null);
        DatabaseOffsets.register(engineName, dataSource);
    }

    Status status() {
        return status;
    }

    private void become(State state, @Nullable String error) {
        if (status.state() != state) {
            status = new Status(state, clock.instant(), error);
            LOG.info("The relay of {} is {}", slot.name(), state);
        }
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        makeSlotOnce();
        stopped.drainPermits();
        running = true;
        become(State.STARTING, null);
        thread = Thread.ofPlatform().name("relay").start(this::supervise);
    }

    /** A slot that is missing while a position is stored has been lost, and with it events: that is not hidden. */
    private void makeSlotOnce() {
        try {
            if (slot.state() == ReplicationSlot.State.MISSING && !DatabaseOffsets.stored(dataSource, engineName)) {
                slot.create();
                DatabaseOffsets.slotWasMade(dataSource, engineName);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The replication slot " + slot.name() + " could not be made; does the role " + slot.user()
                            + " have REPLICATION, and the server wal_level=logical?",
                    e);
        }
    }

    /** Forgets a lost slot and its position, and keeps what commits from now on. */
    void makeSlotAnew() {
        try {
            if (slot.state() == ReplicationSlot.State.LOST) {
                slot.drop();
            }
            DatabaseOffsets.forget(dataSource, engineName);
        } catch (SQLException e) {
            throw new IllegalStateException("The lost slot " + slot.name() + " could not be cleared away", e);
        }
        makeSlotOnce();
    }

    private void supervise() {
        while (running) {
            try {
                switch (slot.state()) {
                    case MISSING, LOST -> {
                        become(State.SLOT_LOST, "The replication slot " + slot.name() + " is lost");
                        pause(properties.pauseAfterFailure());
                    }
                    case TAKEN -> {
                        become(State.STANDING_BY, null);
                        pause(properties.standbyInterval());
                    }
                    case FREE -> send();
                }
            } catch (SQLException | RuntimeException e) {
                failed(e);
            }
        }
        become(State.STOPPED, null);
    }

    private void failed(Throwable e) {
        if (running) {
            LOG.warn("The relay of {} failed and starts again", slot.name(), e);
            become(State.FAILING, String.valueOf(e.getMessage()));
            pause(properties.pauseAfterFailure());
        }
    }

    /** Waits so long, or until the relay is stopped. */
    private void pause(Duration duration) {
        try {
            boolean stopping = stopped.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("The relay's pause ended, stopping: {}", stopping);
        } catch (InterruptedException e) {
            // Only a stop that took too long interrupts, and the loop looks at that.
            LOG.debug("The relay's pause was cut short", e);
        }
    }

    private void send() {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        try (KafkaSender current = senders.get()) {
            sender = current;
            DebeziumEngine<RecordChangeEvent<SourceRecord>> made = DebeziumEngine.create(
                            ChangeEventFormat.of(Connect.class))
                    .using(EngineSettings.of(engineName, slot, properties))
                    .notifying(current)
                    .using(new DebeziumEngine.ConnectorCallback() {
                        @Override
                        public void pollingStarted() {
                            become(State.SENDING, null);
                        }
                    })
                    .using((success, message, error) -> failure.set(error))
                    .build();
            engine = made;
            if (running) {
                made.run();
            }
        } finally {
            engine = null;
            sender = null;
        }
        Throwable error = failure.get();
        if (error != null) {
            failed(error);
        }
    }

    /**
     * Ends the sending and waits for it. The engine is not interrupted unless it takes too long: an interrupted one returns
     * at once and leaves a thread behind that goes on holding the slot.
     */
    @Override
    public synchronized void stop() {
        running = false;
        stopped.release();
        Thread stopping = thread;
        KafkaSender waiting = sender;
        if (waiting != null) {
            waiting.close();
        }
        if (stopping == null) {
            return;
        }
        try {
            long deadline = System.nanoTime() + LONGEST_STOP.toNanos();
            while (!stopping.join(Duration.ofMillis(CLOSE_AGAIN_MILLIS)) && System.nanoTime() < deadline) {
                closeEngine();
            }
            if (stopping.isAlive()) {
                LOG.warn("The relay of {} does not stop and is interrupted", slot.name());
                stopping.interrupt();
            }
        } catch (InterruptedException e) {
            stopping.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    /** An engine refuses to close while its task starts, or while it is closing already. */
    private void closeEngine() {
        DebeziumEngine<?> closing = engine;
        if (closing != null) {
            try {
                closing.close();
            } catch (IOException | IllegalStateException e) {
                LOG.debug("The engine does not close now", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
