package cn.linkage.starter.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit.
 *
 * @param personId who; null for the system itself
 * @param traceId joins the row with logs and traces
 */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable UUID personId,
        String personName,
        String action,
        String objectType,
        String objectId,
        String result,
        Map<String, Object> details,
        @Nullable String traceId) {}
