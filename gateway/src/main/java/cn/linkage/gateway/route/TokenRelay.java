package cn.linkage.gateway.route;

import cn.linkage.gateway.login.CallerToken;
import cn.linkage.gateway.login.CallerToken.Found;
import cn.linkage.gateway.problem.ProblemWriter;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Gives the call the caller's token, before any filter that could move it to another thread. */
@Component
class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final CallerToken tokens;
    private final ProblemWriter problems;

    TokenRelay(CallerToken tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        return switch (tokens.find(request.servletRequest())) {
            case Found.Refused(var problem)
            when problem.status() == HttpStatus.SERVICE_UNAVAILABLE -> problems.response(request, problem, RETRY_AFTER);
            case Found.Refused(var problem) -> problems.response(request, problem);
            case Found.Anonymous() -> next.handle(request);
            case Found.Token(var token) -> {
                OutgoingHeaders.withToken(request, token);
                yield next.handle(request);
            }
        };
    }
}
