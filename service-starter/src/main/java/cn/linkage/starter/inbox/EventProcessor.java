package cn.linkage.starter.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Handles events: what remembers an event, and its effect, are one transaction. A batch shares one transaction as long
 * as all goes well, which is what makes a backlog fast; when anything in it fails, it is rolled back and each event gets
 * a transaction and attempts of its own.
 */
class EventProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(EventProcessor.class);
    /** SQL states of connections, resources, shutdown and serialisation: the same may pass a moment later. */
    private static final Set<String> PASSING_STATES = Set.of("08", "53", "57", "40", "55");

    private final TransactionOperations transactions;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Handlers handlers;
    private final EventTracing tracing;
    private final InboxProperties properties;

    EventProcessor(
            TransactionOperations transactions,
            Inbox inbox,
            DeadLetters deadLetters,
            Handlers handlers,
            EventTracing tracing,
            InboxProperties properties) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.tracing = tracing;
        this.properties = properties;
    }

    /** Handles all of them in one transaction, or none. */
    void together(List<ReceivedEvent> received) {
        List<ReceivedEvent> events =
                received.stream().filter(handlers::concerns).toList();
        if (!events.isEmpty()) {
            transactions.executeWithoutResult(status -> inTransaction(events));
        }
    }

    private void inTransaction(List<ReceivedEvent> events) {
        Set<DeadLetters.Aggregate> waiting = deadLetters.waiting(events);
        List<ReceivedEvent> ready = new ArrayList<>(events.size());
        for (ReceivedEvent event : events) {
            if (waiting.contains(new DeadLetters.Aggregate(event.topic(), event.aggregateId()))) {
                park(event);
            } else {
                ready.add(event);
            }
        }
        Set<UUID> fresh =
                inbox.remember(ready.stream().map(ReceivedEvent::eventId).toList());
        List<ReceivedEvent> next = new ArrayList<>();
        for (ReceivedEvent event : ready) {
            // Taken out, so that a second copy in the same batch is none.
            if (fresh.remove(event.eventId())) {
                if (!next.isEmpty() && !handlers.goTogether(next.getLast(), event)) {
                    handle(next);
                    next.clear();
                }
                next.add(event);
            }
        }
        handle(next);
    }

    /** One event, or several that go together. */
    private void handle(List<ReceivedEvent> events) {
        if (events.size() == 1) {
            ReceivedEvent event = events.getFirst();
            tracing.continued(event, () -> handlers.handle(event));
        } else if (!events.isEmpty()) {
            handlers.handle(events, tracing::continued);
        }
    }

    private void park(ReceivedEvent event) {
        if (inbox.handled(List.of(event.eventId())).isEmpty()) {
            deadLetters.add(event, null, 0);
        }
    }

    /**
     * Handles one event, or lays it aside after its attempts.
     *
     * @throws RuntimeException where the database fails in a way that passes; nothing was done then
     */
    void alone(ReceivedEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                together(List.of(event));
                return;
            } catch (RuntimeException | StackOverflowError e) {
                if (e instanceof RuntimeException failure && passes(failure)) {
                    throw failure;
                }
                if (attempt >= properties.attempts()) {
                    layAside(event, e, attempt);
                    return;
                }
                LOG.warn("Attempt {} of {} failed", attempt, event, e);
                LockSupport.parkNanos(
                        properties.pauseBetweenAttempts().multipliedBy(attempt).toNanos());
            }
        }
    }

    private void layAside(ReceivedEvent event, Throwable e, int attempts) {
        LOG.error("Laid aside after {} attempts, later events of its aggregate wait: {}", attempts, event, e);
        transactions.executeWithoutResult(status -> deadLetters.add(event, e.toString(), attempts));
    }

    /** Whether a failure is the database's or of two transactions in each other's way, and may pass by itself. */
    static boolean passes(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql && hasPassingState(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPassingState(SQLException e) {
        String state = e.getSQLState();
        return state != null && state.length() >= 2 && PASSING_STATES.contains(state.substring(0, 2));
    }
}
