package cn.linkage.gateway.route;

import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers 503 for a backend that does not, and leaves one alone for a while that has not for some time. It works on
 * the caller's own thread and never tries a call again.
 */
final class BackendBreaker implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(BackendBreaker.class);
    private static final Set<Integer> SIGNS_OF_DEATH = Set.of(502, 503, 504);

    private final CircuitBreaker breaker;
    private final Problem problem;
    private final ProblemWriter problems;
    private final Duration openFor;

    BackendBreaker(CircuitBreaker breaker, Problem problem, ProblemWriter problems, Duration openFor) {
        this.breaker = breaker;
        this.problem = problem;
        this.problems = problems;
        this.openFor = openFor;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return problems.response(request, problem, openFor);
        }
        long start = System.nanoTime();
        try {
            ServerResponse response = next.handle(request);
            record(response.statusCode(), System.nanoTime() - start);
            return response;
        } catch (ResourceAccessException | UncheckedIOException | IOException silence) {
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, silence);
            log.warn("{} does not answer: {}", breaker.getName(), silence.getMessage());
            return problems.response(request, problem, openFor);
        } catch (Exception defect) {
            breaker.releasePermission();
            throw defect;
        }
    }

    private void record(HttpStatusCode status, long nanos) {
        if (SIGNS_OF_DEATH.contains(status.value())) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, new IOException("Answered " + status.value()));
        } else {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
