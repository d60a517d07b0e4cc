package cn.linkage.starter.inbox;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.problem.ProblemException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * For whoever operates this machine, on the management port, where nobody has to log in and which is never routed:
 * {@code GET deadletters} lists what failed, {@code GET deadletters/ID} shows one, {@code POST deadletters/ID} drives its
 * aggregate's events again, with a {@code payload} in the body after mending it, {@code DELETE deadletters/ID} gives one
 * event up and goes on with those behind it.
 */
@Endpoint(id = "deadletters")
class DeadLetterEndpoint {

    private final DeadLetterDesk desk;

    DeadLetterEndpoint(DeadLetterDesk desk) {
        this.desk = desk;
    }

    @ReadOperation
    Map<String, Object> list() {
        return Map.of("waiting", desk.waiting(), "failed", desk.oldestFailed(Limit.MAXIMUM));
    }

    @ReadOperation
    WebEndpointResponse<Object> show(@Selector long id) {
        return answer(() -> desk.content(id));
    }

    @WriteOperation
    WebEndpointResponse<Object> redrive(@Selector long id, @Nullable String payload) {
        return answer(() -> {
            if (payload != null) {
                desk.mend(id, desk.content(id).letter().version(), payload);
            }
            return desk.redrive(id);
        });
    }

    @DeleteOperation
    WebEndpointResponse<Object> giveUp(@Selector long id) {
        return answer(() -> desk.giveUp(id));
    }

    /** The management port has no problem details of its own: a refusal is its reason. */
    private static WebEndpointResponse<Object> answer(Supplier<Object> work) {
        try {
            return new WebEndpointResponse<>(work.get());
        } catch (ProblemException e) {
            return refusal(e.words(), e.status().value());
        } catch (InvalidValueException e) {
            return refusal(e.words(), WebEndpointResponse.STATUS_BAD_REQUEST);
        }
    }

    private static WebEndpointResponse<Object> refusal(Words words, int status) {
        return new WebEndpointResponse<>(Map.of("zh", words.zh(), "en", words.en()), status);
    }
}
