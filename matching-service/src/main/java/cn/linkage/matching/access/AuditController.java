package cn.linkage.matching.access;

import cn.linkage.starter.audit.AuditEntry;
import cn.linkage.starter.audit.AuditLog;
import cn.linkage.starter.audit.AuditQuery;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "audit", description = "审计 / audit")
@RestController
class AuditController {

    /**
     * Rows about single proposals are shown to nobody. Not only refusals: who was proposed to and accepted, next to the
     * agreements that came of it, would tell by what is missing who refused. Nor who took a file of their declined ones.
     */
    private static final Set<String> HIDDEN = Set.of(
            "make-proposal",
            "accept-proposal",
            "decline-proposal",
            "expire-proposal",
            "withdraw-proposal",
            "export-proposals",
            "export-notices");

    private final AuditLog audit;
    private final ListAnswers lists;

    AuditController(AuditLog audit, ListAnswers lists) {
        this.audit = audit;
        this.lists = lists;
    }

    @Operation(
            operationId = "listMatchingAudit",
            summary = "查询审计记录，新的在前 / Search the audit, newest first",
            description = "不含单个匹配方案的记录：婉拒不具名。 / Without rows about single proposals: a refusal has no name.")
    @GetMapping("/api/matching-audit")
    @Nullable
    Page<AuditEntry> list(
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @AllowedSorts({"-at", "at"}) ListRequest request) {
        return lists.answer(
                request, audit.find(new AuditQuery(person, action, object, from, to, HIDDEN)), AuditLog.COLUMNS);
    }
}
