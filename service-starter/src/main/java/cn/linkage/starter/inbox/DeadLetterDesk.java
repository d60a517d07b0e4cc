package cn.linkage.starter.inbox;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/** What can be done about events that were laid aside: look, mend, drive again, give up. Every change is audited. */
class DeadLetterDesk {

    /** What came of driving an aggregate's events again: how many were handled, how many still wait. */
    record Redriven(int handled, long waiting) {}

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterDesk.class);
    private static final String OBJECT = "dead-letter";

    private final TransactionTemplate transactions;
    private final Lists lists;
    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final Redriver redriver;
    private final Handlers handlers;
    private final Audit audit;

    DeadLetterDesk(
            TransactionTemplate transactions,
            Lists lists,
            DeadLetters deadLetters,
            Inbox inbox,
            Redriver redriver,
            Handlers handlers,
            Audit audit) {
        this.transactions = transactions;
        this.lists = lists;
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.redriver = redriver;
        this.handlers = handlers;
        this.audit = audit;
    }

    /** Events that failed. Those that only wait behind one are counted in its content. */
    Rows<DeadLetter> failed() {
        return deadLetters.failed(lists);
    }

    /** The oldest events that failed. */
    List<DeadLetter> oldestFailed(int limit) {
        return deadLetters.failed(limit);
    }

    /** How many events wait in all, failed or parked. */
    long waiting() {
        return deadLetters.count();
    }

    DeadLetterContent content(long id) {
        return deadLetters.content(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Puts a mended payload in the place of the one that could not be handled. It is handled when it is driven again.
     *
     * @param version the version that was read
     * @throws InvalidValueException where no handler can read it
     * @throws ProblemException 404 where it is gone, 409 where it only waits, 412 where it changed meanwhile
     */
    DeadLetterContent mend(long id, long version, String payload) {
        transactions.executeWithoutResult(status -> {
            DeadLetter letter = failedOne(id);
            ETags.requireSame(version, letter.version());
            byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
            requireReadable(letter, bytes);
            String before = content(id).payload();
            deadLetters.mend(id, bytes);
            // The payload holds no secrets that its topic does not; without the old one a mending could not be answered
            // for.
            audit("mend", letter, Map.of("before", before, "after", payload));
        });
        return content(id);
    }

    private void requireReadable(DeadLetter letter, byte[] payload) {
        try {
            handlers.requireReadable(letter.topic(), letter.type(), payload);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new InvalidValueException(
                    "payload",
                    letter.type() + " 无法读取这段内容：" + e.getMessage(),
                    letter.type() + " cannot be read from it: " + e.getMessage());
        }
    }

    /**
     * Handles the aggregate's events in their order until one fails again.
     *
     * @throws ProblemException 404 where the letter is gone
     */
    Redriven redrive(long id) {
        DeadLetter letter = deadLetters.find(id).orElseThrow(ProblemException::notFound);
        transactions.executeWithoutResult(status -> audit("redrive", letter, Map.of()));
        return redrive(letter);
    }

    private Redriven redrive(DeadLetter letter) {
        var aggregate = new DeadLetters.Aggregate(letter.topic(), letter.aggregateId());
        int handled = redriver.redrive(aggregate);
        return new Redriven(handled, deadLetters.countOf(aggregate));
    }

    /**
     * Gives an event up for good; those that waited behind it go on.
     *
     * @throws ProblemException 404 where it is gone, 409 where it only waits behind another
     */
    Redriven giveUp(long id) {
        DeadLetter letter = transactions.execute(status -> {
            DeadLetter failed = failedOne(id);
            inbox.remember(List.of(failed.eventId()));
            deadLetters.remove(id);
            audit("give-up", failed, Map.of());
            return failed;
        });
        LOG.warn("Given up by an operator: {} {} of {}", letter.type(), letter.eventId(), letter.aggregateId());
        return redrive(letter);
    }

    private DeadLetter failedOne(long id) {
        DeadLetter letter = deadLetters.findForUpdate(id).orElseThrow(ProblemException::notFound);
        if (letter.reason() == null) {
            throw ProblemException.conflict(
                    "only-waiting",
                    new Words(
                            "该事件并未失败，只是排在同一对象的失败事件之后；请处理前面的事件",
                            "This event did not fail, it waits behind one of the same object that did; deal with that one"));
        }
        return letter;
    }

    private void audit(String verb, DeadLetter letter, Map<String, ?> more) {
        Map<String, Object> details = new LinkedHashMap<>(more);
        details.put("topic", letter.topic());
        details.put("type", letter.type());
        details.put("eventId", letter.eventId().toString());
        details.put("aggregateId", letter.aggregateId().toString());
        audit.record(verb + "-" + OBJECT, OBJECT, Long.toString(letter.id()), Audit.DONE, details);
    }
}
