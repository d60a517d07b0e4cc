package cn.linkage.starter.problem;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** What each kind of bad request is called. */
final class Refusals {

    static final String INVALID_CODE = "invalid-value";
    static final Words INVALID = new Words("填写的内容有误，请按提示修改", "Some of what was sent is not valid; see errors");

    private Refusals() {}

    static ProblemException invalid(InvalidValueException e) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, INVALID_CODE, e.words())
                .with(new FieldProblem(e.field(), INVALID_CODE, e.words()));
    }

    static ProblemException unexpected() {
        return new ProblemException(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                new Words(
                        "系统出现意外错误，请稍后再试；如仍出现，请告知 traceId",
                        "An unexpected error; try again later, or report the traceId"));
    }

    static ProblemException unavailable() {
        return new ProblemException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                new Words("服务暂时不可用，请稍后再试", "The service is not available at the moment; try again later"));
    }

    /** The refusal of a request that could not be read, or null where it is another kind of failure. */
    static @Nullable ProblemException ofRequest(Exception e) {
        return switch (e) {
            case HttpMessageNotReadableException unreadable -> ofBody(unreadable);
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case MethodArgumentTypeMismatchException mismatch -> ofArgument(mismatch);
            case NoResourceFoundException nothing -> ProblemException.notFound();
            default -> null;
        };
    }

    private static ProblemException ofArgument(MethodArgumentTypeMismatchException e) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return ProblemException.notFound();
        }
        Class<?> type = e.getRequiredType();
        return type != null && type.isEnum() ? unknown(e.getName(), e.getValue(), type) : malformed(e.getName());
    }

    private static ProblemException unknown(String field, @Nullable Object value, Class<?> type) {
        String allowed =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return malformed(
                field,
                new Words(
                        "字段 " + field + " 的值 " + value + " 无法识别；可用：" + allowed,
                        "Unknown value " + value + " of " + field + "; allowed: " + allowed));
    }

    private static ProblemException ofBody(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                return invalid(invalid);
            }
        }
        if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
            return malformed(pathOf(json));
        }
        return new ProblemException(
                HttpStatus.BAD_REQUEST,
                "malformed-body",
                new Words("请求内容不是合法的 JSON", "The request's body is missing or is no valid JSON"));
    }

    private static String pathOf(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static ProblemException malformed(String field) {
        return malformed(field, new Words("字段 " + field + " 的值无法识别", "The value of " + field + " cannot be read"));
    }

    private static ProblemException malformed(String field, Words words) {
        return new ProblemException(HttpStatus.BAD_REQUEST, "malformed-value", words)
                .with(new FieldProblem(field, "malformed-value", words));
    }

    private static ProblemException missing(String field) {
        Words words = new Words("缺少参数 " + field, "The parameter " + field + " is missing");
        return new ProblemException(HttpStatus.BAD_REQUEST, "missing-value", words)
                .with(new FieldProblem(field, "missing-value", words));
    }

    /** The fields that Bean Validation refused, in the language of the request; empty for other failures. */
    static List<Problem.FieldError> violations(Exception e) {
        return switch (e) {
            case MethodArgumentNotValidException invalid ->
                invalid.getAllErrors().stream().map(Refusals::violation).toList();
            case HandlerMethodValidationException invalid -> {
                List<Problem.FieldError> all = new ArrayList<>();
                invalid.getParameterValidationResults()
                        .forEach(result -> result.getResolvableErrors().forEach(error -> {
                            String parameter = Objects.requireNonNullElse(
                                    result.getMethodParameter().getParameterName(), "");
                            all.add(error instanceof FieldError field ? violation(field) : violation(parameter, error));
                        }));
                yield all;
            }
            default -> List.of();
        };
    }

    private static Problem.FieldError violation(ObjectError error) {
        return violation(error instanceof FieldError field ? field.getField() : error.getObjectName(), error);
    }

    private static Problem.FieldError violation(String field, MessageSourceResolvable error) {
        String[] codes = Objects.requireNonNullElse(error.getCodes(), new String[0]);
        String constraint = codes.length == 0 ? INVALID_CODE : codes[codes.length - 1];
        return new Problem.FieldError(
                field, kebab(constraint), Objects.requireNonNullElse(error.getDefaultMessage(), constraint));
    }

    /** The status' name as a code: method-not-allowed. */
    static String codeOf(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camel) {
        return camel.chars()
                .mapToObj(c ->
                        Character.isUpperCase(c) ? "-" + (char) Character.toLowerCase(c) : String.valueOf((char) c))
                .collect(Collectors.joining())
                .replaceFirst("^-", "");
    }
}
