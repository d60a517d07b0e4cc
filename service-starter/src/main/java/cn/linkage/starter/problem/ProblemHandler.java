package cn.linkage.starter.problem;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.etag.ETags;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a controller throws into problem details. Only what nobody expected is logged, with its trace. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException e, HttpServletRequest request) {
        return Problems.answer(request, problems.of(request, e), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Object> invalidValue(InvalidValueException e, HttpServletRequest request) {
        return problem(Refusals.invalid(e), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> staleVersion(OptimisticLockingFailureException e, HttpServletRequest request) {
        return problem(ETags.stale(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> duplicate(DuplicateKeyException e, HttpServletRequest request) {
        LOG.info("A duplicate key was refused: {}", e.getMostSpecificCause().getMessage());
        return problem(
                ProblemException.conflict("already-exists", new Words("已存在相同的记录", "The same already exists")), request);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class
    })
    ResponseEntity<Object> databaseAway(Exception e, HttpServletRequest request) {
        LOG.warn("The database could not be used for {}", request.getRequestURI(), e);
        return problem(Refusals.unavailable(), request);
    }

    /** Security's own filter answers these: it knows whether anybody is signed in. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void denied(Exception e) throws Exception {
        throw e;
    }

    /** Half an answer can't be taken back: thrown on, it ends the connection, and the caller sees that it is not whole. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            throw e;
        }
        return unexpected(e, request);
    }

    private ResponseEntity<Object> unexpected(Exception e, HttpServletRequest request) {
        LOG.error("Unexpected failure of {} {}", request.getMethod(), request.getRequestURI(), e);
        return problem(Refusals.unexpected(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest webRequest) {
        HttpServletRequest request = ((ServletWebRequest) webRequest).getRequest();
        var response = ((ServletWebRequest) webRequest).getResponse();
        if (response != null && response.isCommitted()) {
            return null;
        }
        if (status.is5xxServerError() && status.value() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return unexpected(e, request);
        }
        ProblemException refusal = Refusals.ofRequest(e);
        if (refusal != null) {
            return Problems.answer(request, problems.of(request, refusal), headers);
        }
        List<Problem.FieldError> violations = Refusals.violations(e);
        HttpStatus known = violations.isEmpty()
                ? Objects.requireNonNullElse(HttpStatus.resolve(status.value()), HttpStatus.BAD_REQUEST)
                : HttpStatus.UNPROCESSABLE_CONTENT;
        Words words = violations.isEmpty()
                ? new Words("请求无法处理：" + known.value(), "The request cannot be served: " + known.getReasonPhrase())
                : Refusals.INVALID;
        String code = violations.isEmpty() ? Refusals.codeOf(known) : Refusals.INVALID_CODE;
        return Problems.answer(request, problems.of(request, known, code, words, violations), headers);
    }
}
