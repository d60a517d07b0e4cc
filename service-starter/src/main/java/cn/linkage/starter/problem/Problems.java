package cn.linkage.starter.problem;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.tracing.CurrentTrace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem details for a request, in its language, inside controllers and in filters before them. */
public final class Problems {

    private final JsonMapper json;
    private final CurrentTrace trace;

    public Problems(JsonMapper json, CurrentTrace trace) {
        this.json = json;
        this.trace = trace;
    }

    Problem of(
            HttpServletRequest request, HttpStatus status, String code, Words words, List<Problem.FieldError> errors) {
        return new Problem(
                "urn:linkage:problem:" + code,
                status.getReasonPhrase(),
                status.value(),
                words.in(Language.of(request)),
                request.getRequestURI(),
                code,
                errors,
                trace.traceId().orElse(null));
    }

    Problem of(HttpServletRequest request, ProblemException problem) {
        Locale locale = Language.of(request);
        List<Problem.FieldError> errors = problem.errors().stream()
                .map(e -> new Problem.FieldError(e.field(), e.code(), e.words().in(locale)))
                .toList();
        return of(request, problem.status(), problem.code(), problem.words(), errors);
    }

    static ResponseEntity<Object> answer(HttpServletRequest request, Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).toLanguageTag())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Answers from a filter. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).toLanguageTag());
        response.getOutputStream().write(json.writeValueAsBytes(of(request, problem)));
    }
}
