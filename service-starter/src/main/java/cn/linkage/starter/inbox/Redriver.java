package cn.linkage.starter.inbox;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Drives events again that were laid aside, an aggregate's in their order, each in a transaction of its own. */
class Redriver {

    private static final Logger LOG = LoggerFactory.getLogger(Redriver.class);

    private final TransactionOperations transactions;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Handlers handlers;
    private final EventTracing tracing;

    Redriver(
            TransactionOperations transactions,
            Inbox inbox,
            DeadLetters deadLetters,
            Handlers handlers,
            EventTracing tracing) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.tracing = tracing;
    }

    /** Handles the aggregate's events until none is left or one fails again; says how many were handled. */
    int redrive(DeadLetters.Aggregate aggregate) {
        int handled = 0;
        while (true) {
            Optional<DeadLetters.Waiting> first = deadLetters.first(aggregate);
            if (first.isEmpty()) {
                return handled;
            }
            try {
                transactions.executeWithoutResult(status -> handle(aggregate, first.get()));
                handled++;
            } catch (RuntimeException e) {
                LOG.warn("Could not be handled again: {}", first.get().event(), e);
                transactions.executeWithoutResult(
                        status -> deadLetters.failedAgain(first.get().id(), e.toString()));
                return handled;
            }
        }
    }

    private void handle(DeadLetters.Aggregate aggregate, DeadLetters.Waiting waiting) {
        boolean stillFirst = deadLetters
                .first(aggregate)
                .filter(now -> now.id() == waiting.id())
                .isPresent();
        if (!stillFirst) {
            return;
        }
        ReceivedEvent event = waiting.event();
        if (!inbox.remember(List.of(event.eventId())).isEmpty()) {
            tracing.continued(event, () -> handlers.handle(event));
        }
        deadLetters.remove(waiting.id());
    }

    /** Handles what is parked behind nothing: it came in while the last event before it was driven again. */
    void drain() {
        deadLetters.onlyParked().forEach(this::redrive);
    }
}
