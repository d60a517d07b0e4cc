package cn.linkage.gateway.route;

import cn.linkage.gateway.login.OpenStreams;
import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import cn.linkage.gateway.setting.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes an event stream on, event by event, for as long as both ends hold it. There is no breaker, for a quiet stream
 * is no dead one, and a time limit only until the service has begun to answer.
 */
@Component
class EventStream implements HandlerFunction<ServerResponse> {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final HttpClient client;
    private final GatewaySettings settings;
    private final RouteSettings routes;
    private final OutgoingHeaders headers;
    private final OpenStreams streams;
    private final ProblemWriter problems;

    EventStream(
            HttpClient backendHttpClient,
            GatewaySettings settings,
            RouteSettings routes,
            OutgoingHeaders headers,
            OpenStreams streams,
            ProblemWriter problems) {
        this.client = backendHttpClient;
        this.settings = settings;
        this.routes = routes;
        this.headers = headers;
        this.streams = streams;
        this.problems = problems;
    }

    @Override
    public ServerResponse handle(ServerRequest request) throws Exception {
        String owner = owner(request.servletRequest());
        if (streams.countOf(owner) >= routes.streamsEach()) {
            return problems.response(request, Problem.TOO_MANY_REQUESTS, RETRY_AFTER);
        }
        CompletableFuture<HttpResponse<InputStream>> asked =
                client.sendAsync(outgoing(request), HttpResponse.BodyHandlers.ofInputStream());
        try {
            HttpResponse<InputStream> answer = asked.get(routes.readTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return ServerResponse.status(answer.statusCode())
                    .headers(outer -> take(answer, outer))
                    .build((in, out) -> {
                        pass(owner, answer.body(), out.getOutputStream());
                        return null;
                    });
        } catch (ExecutionException | TimeoutException silence) {
            asked.cancel(true);
            return problems.response(request, Problem.BACKEND_UNAVAILABLE, RETRY_AFTER);
        }
    }

    private HttpRequest outgoing(ServerRequest request) {
        URI asked = request.uri();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        HttpRequest.Builder outgoing =
                HttpRequest.newBuilder(URI.create(Backend.MATCHING.address(settings) + asked.getRawPath() + query));
        headers.apply(request.headers().asHttpHeaders(), request)
                .forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        return outgoing.GET().build();
    }

    private static void take(HttpResponse<InputStream> answer, HttpHeaders outer) {
        answer.headers().firstValue("Content-Type").ifPresent(value -> outer.set(HttpHeaders.CONTENT_TYPE, value));
        outer.setCacheControl("no-store");
        outer.set("X-Accel-Buffering", "no");
    }

    private void pass(String owner, InputStream events, OutputStream out) throws IOException {
        AtomicBoolean ended = new AtomicBoolean();
        try (events;
                OpenStreams.Watch _ = streams.watch(owner, routes.streamLifetime(), () -> {
                    ended.set(true);
                    close(events);
                })) {
            out.flush();
            byte[] buffer = new byte[8192];
            for (int read = events.read(buffer); read >= 0; read = events.read(buffer)) {
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException failure) {
            if (!ended.get()) {
                throw failure;
            }
        }
    }

    private static void close(InputStream events) {
        try {
            events.close();
        } catch (IOException alreadyClosed) {
            // The reader learns of it by its own read.
        }
    }

    private static String owner(HttpServletRequest request) {
        HttpSession session = request.getUserPrincipal() == null ? null : request.getSession(false);
        if (session != null) {
            return session.getId();
        }
        return request.getUserPrincipal() == null
                ? request.getRemoteAddr()
                : request.getUserPrincipal().getName();
    }
}
