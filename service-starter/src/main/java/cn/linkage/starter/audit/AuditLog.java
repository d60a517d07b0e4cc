package cn.linkage.starter.audit;

import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import org.jspecify.annotations.Nullable;

/** Reads the audit, newest first. */
public interface AuditLog {

    /**
     * One page of the rows that match.
     *
     * @param cursor the nextCursor of the page before, or null
     */
    Page<AuditEntry> find(AuditQuery query, @Nullable String cursor, Limit limit);
}
