package cn.linkage.enterprise.audit;

import cn.linkage.starter.audit.AuditEntry;
import cn.linkage.starter.audit.AuditLog;
import cn.linkage.starter.audit.AuditQuery;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit of this service. Nothing in it tells of proposals or refusals: this service knows none. */
@RestController
@Tag(name = "audit", description = "审计 / Audit")
class AuditController {

    private final AuditLog log;
    private final ListAnswers lists;

    AuditController(AuditLog log, ListAnswers lists) {
        this.log = log;
        this.lists = lists;
    }

    @Operation(operationId = "listEnterpriseAudit", summary = "审计记录，新的在前 / The audit, newest first")
    @GetMapping("/api/enterprise-audit")
    @Nullable
    Page<AuditEntry> list(
            @RequestParam @Nullable @Parameter(description = "操作人 / Who") UUID person,
            @RequestParam @Nullable @Parameter(description = "操作 / What", example = "look-at-contact") String action,
            @RequestParam @Nullable @Parameter(description = "对象的 id / Id of the object") String object,
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Parameter(description = "起，含 / First moment shown")
                    Instant from,
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Parameter(description = "止，不含 / First moment not shown")
                    Instant to,
            @AllowedSorts({"-at", "at"}) ListRequest request) {
        return lists.answer(
                request, log.find(new AuditQuery(person, action, object, from, to, Set.of())), AuditLog.COLUMNS);
    }
}
