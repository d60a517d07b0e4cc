package cn.linkage.starter.inbox;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For operators, on the management port: {@code GET deadletters} lists what failed, {@code POST deadletters/ID} drives
 * its aggregate's events again, {@code DELETE deadletters/ID} gives one event up and goes on with those behind it.
 */
@Endpoint(id = "deadletters")
class DeadLetterEndpoint {

    private static final int SHOWN = 200;

    private final DeadLetters deadLetters;
    private final Redriver redriver;

    DeadLetterEndpoint(DeadLetters deadLetters, Redriver redriver) {
        this.deadLetters = deadLetters;
        this.redriver = redriver;
    }

    @ReadOperation
    Map<String, Object> list() {
        List<DeadLetter> failed = deadLetters.failed(SHOWN);
        return Map.of("waiting", deadLetters.count(), "failed", failed);
    }

    @WriteOperation
    Map<String, Object> redrive(@Selector long id) {
        return deadLetters
                .find(id)
                .map(letter -> new DeadLetters.Aggregate(letter.topic(), letter.aggregateId()))
                .<Map<String, Object>>map(aggregate -> Map.of("handled", redriver.redrive(aggregate)))
                .orElse(Map.of("handled", 0));
    }

    @DeleteOperation
    Map<String, Object> discard(@Selector long id) {
        var letter = deadLetters.find(id).filter(found -> found.reason() != null);
        letter.ifPresent(redriver::discard);
        return Map.of("discarded", letter.isPresent());
    }
}
