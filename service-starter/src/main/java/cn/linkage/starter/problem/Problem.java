package cn.linkage.starter.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as they go over the wire (RFC 9457, application/problem+json).
 *
 * @param type {@code urn:linkage:problem:} and the code
 * @param title the name of the status
 * @param detail what happened and what can be done, in the reader's language
 * @param instance the path that was asked for
 * @param code stable, for programs
 * @param errors the fields that are wrong, if that is the problem
 * @param traceId finds the request in logs and traces
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @Nullable String traceId) {

    /**
     * One wrong field.
     *
     * @param message in the reader's language
     */
    public record FieldError(String field, String code, String message) {}
}
