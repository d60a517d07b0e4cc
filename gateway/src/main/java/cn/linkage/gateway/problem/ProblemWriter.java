package cn.linkage.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes a {@link Problem} as RFC 9457 problem details, for servlet filters and for routes. */
@Component
public final class ProblemWriter {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json", StandardCharsets.UTF_8);

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setContentType(PROBLEM.toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader(request).toLanguageTag());
        response.getOutputStream().write(body(request, problem));
        response.flushBuffer();
    }

    /** As {@link #write}, with the time after which trying again makes sense. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem, Duration retryAfter)
            throws IOException {
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
        }
        write(request, response, problem);
    }

    public ServerResponse response(ServerRequest request, Problem problem) {
        return answer(request, problem).body(body(request.servletRequest(), problem));
    }

    public ServerResponse response(ServerRequest request, Problem problem, Duration retryAfter) {
        return answer(request, problem)
                .header(HttpHeaders.RETRY_AFTER, seconds(retryAfter))
                .body(body(request.servletRequest(), problem));
    }

    private static ServerResponse.BodyBuilder answer(ServerRequest request, Problem problem) {
        return ServerResponse.status(problem.status())
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        reader(request.servletRequest()).toLanguageTag())
                .contentType(PROBLEM);
    }

    private byte[] body(HttpServletRequest request, Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:linkage:problem:" + problem.code());
        body.put("title", problem.status().getReasonPhrase());
        body.put("status", problem.status().value());
        body.put("detail", problem.words().in(reader(request)));
        body.put("instance", instance(request));
        body.put("code", problem.code());
        String traceId = MDC.get("traceId");
        if (traceId != null) {
            body.put("traceId", traceId);
        }
        return json.writeValueAsBytes(body);
    }

    private static Locale reader(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted != null && wanted.strip().toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    private static String instance(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
