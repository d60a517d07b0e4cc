package cn.linkage.starter.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an audit is searched by; null means any.
 *
 * @param from the first moment shown
 * @param to the first moment not shown
 * @param hiddenActions actions that this reader must never see
 */
public record AuditQuery(
        @Nullable UUID person,
        @Nullable String action,
        @Nullable String object,
        @Nullable Instant from,
        @Nullable Instant to,
        Set<String> hiddenActions) {

    public AuditQuery {
        hiddenActions = Set.copyOf(hiddenActions);
    }
}
