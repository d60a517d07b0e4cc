package cn.linkage.starter.outbox.relay;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the log followed: it begins again after every failure. Of several instances the one that holds the slot sends;
 * the others stand by and look a few times a second whether it has become free.
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
    /** PostgreSQL's code for a slot that somebody else follows (object_in_use). */
    private static final String SLOT_IN_USE = "55006";

    /** Before the web server and the consumers: what they cause must find the slot there. */
    private static final int PHASE = 0;

    private final ReplicationSlot slot;
    private final RelayProperties properties;
    private final SlotsMade slotsMade;
    private final Supplier<KafkaSender> senders;
    private final Clock clock;
    private volatile Status status;

    private final Semaphore stopped = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable KafkaSender sender;
    private volatile @Nullable LogFollower follower;
    private @Nullable Thread thread;

    Relay(
            ReplicationSlot slot,
            RelayProperties properties,
            SlotsMade slotsMade,
            Supplier<KafkaSender> senders,
            Clock clock) {
        this.slot = slot;
        this.properties = properties;
        this.slotsMade = slotsMade;
        this.senders = senders;
        this.clock = clock;
        this.status = new Status(State.STOPPED, clock.instant(), null);
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
        if (thread != null && thread.isAlive()) {
            throw new IllegalStateException(
                    "The relay of " + slot.name() + " has not ended yet; try again in a moment");
        }
        stopped.drainPermits();
        makeSlotOnce();
        running = true;
        become(State.STARTING, null);
        thread = Thread.ofPlatform().name("relay").start(this::supervise);
    }

    /** A slot that is missing although it was made once has been lost, and with it events: that is not hidden. */
    private void makeSlotOnce() {
        try {
            while (true) {
                switch (slot.state()) {
                    case MISSING -> {
                        if (slotsMade.has(slot.name())) {
                            return;
                        }
                        LOG.info("Making the slot {}, which waits for the server's open transactions", slot.name());
                        slot.create();
                    }
                    // What is written before it is ready would never be sent.
                    case BEING_MADE -> pause(properties.standbyInterval());
                    case LOST -> {
                        return;
                    }
                    case FREE, TAKEN -> {
                        slotsMade.add(slot.name());
                        return;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The replication slot " + slot.name() + " could not be made; does the role " + slot.user()
                            + " have REPLICATION, and the server wal_level=logical?",
                    e);
        }
    }

    /** Since when events are to be sent again because the slot was lost. */
    Optional<Instant> owedSince() {
        return slotsMade.owedSince(slot.name());
    }

    /**
     * Replaces a lost slot by one that keeps what commits from now on, and notes that what was written since the moment is
     * still to be sent, which no instance passes over before {@link #settle()}. The relay is stopped.
     */
    void makeSlotAnew(Instant since) {
        try {
            slotsMade.owe(slot.name(), since);
            if (slot.state() == ReplicationSlot.State.LOST) {
                slot.drop();
            }
            if (slot.state() == ReplicationSlot.State.MISSING) {
                slot.create();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lost slot " + slot.name() + " could not be made anew", e);
        }
    }

    /** What was owed has been sent. */
    void settle() {
        slotsMade.settle(slot.name());
    }

    private void supervise() {
        while (running) {
            try {
                switch (slot.state()) {
                    case MISSING, LOST -> {
                        become(State.SLOT_LOST, "The replication slot " + slot.name() + " is lost");
                        pause(properties.pauseAfterFailure());
                    }
                    case TAKEN, BEING_MADE -> standBy();
                    case FREE -> sendUnlessOwing();
                }
            } catch (SQLException e) {
                if (SLOT_IN_USE.equals(e.getSQLState())) {
                    standBy();
                } else {
                    failed(e);
                }
            } catch (RuntimeException | Error e) {
                // Whatever it is: a thread that ends here would leave the state at SENDING.
                failed(e);
            }
        }
        become(State.STOPPED, null);
    }

    /** What is newer waits for what is to be sent again: consumers drop doubles and do not restore an order. */
    private void sendUnlessOwing() throws SQLException {
        Optional<Instant> owed = owedSince();
        if (owed.isEmpty()) {
            send();
        } else {
            become(
                    State.SLOT_LOST,
                    "The replication slot " + slot.name() + " was lost; what was written since " + owed.get()
                            + " has not all been sent again");
            pause(properties.pauseAfterFailure());
        }
    }

    private void standBy() {
        become(State.STANDING_BY, null);
        pause(properties.standbyInterval());
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

    private void send() throws SQLException {
        try (KafkaSender current = senders.get()) {
            sender = current;
            try (LogFollower following = LogFollower.of(slot, current, properties.statusInterval())) {
                follower = following;
                if (running) {
                    become(State.SENDING, null);
                    following.follow();
                }
            }
        } catch (InterruptedException e) {
            // Only a stop that took too long interrupts, and the loop looks at that.
            LOG.debug("The relay's sending was cut short", e);
        } finally {
            follower = null;
            sender = null;
        }
    }

    /** Ends the sending and waits for it; it is not interrupted unless it takes too long. */
    @Override
    public synchronized void stop() {
        running = false;
        stopped.release();
        LogFollower following = follower;
        if (following != null) {
            following.stop();
        }
        Thread stopping = thread;
        if (stopping == null) {
            return;
        }
        try {
            if (!stopping.join(LogFollower.LONGEST_DRAIN.multipliedBy(2))) {
                endInHaste(stopping);
            }
        } catch (InterruptedException e) {
            stopping.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    /** It waits for Kafka, for a topic or for the producer's memory, and that wait ends with the producer. */
    private void endInHaste(Thread stopping) throws InterruptedException {
        KafkaSender waiting = sender;
        if (waiting != null) {
            waiting.close();
        }
        if (!stopping.join(LONGEST_STOP)) {
            LOG.warn("The relay of {} does not stop and is interrupted", slot.name());
            stopping.interrupt();
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
