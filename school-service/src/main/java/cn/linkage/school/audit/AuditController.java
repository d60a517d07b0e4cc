package cn.linkage.school.audit;

import cn.linkage.school.need.NeedAuditActions;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit of school-service. Rows about drafts are left out: no office sees drafts. */
@RestController
@Tag(name = "audit")
class AuditController {

    private final AuditLog audit;
    private final ListAnswers lists;

    AuditController(AuditLog audit, ListAnswers lists) {
        this.audit = audit;
        this.lists = lists;
    }

    @GetMapping("/api/school-audit")
    @Operation(operationId = "listSchoolAudit", summary = "审计记录 / The audit, newest first")
    @Nullable
    Page<AuditEntry> find(
            @RequestParam @Nullable UUID person,
            @RequestParam @Nullable String action,
            @RequestParam @Nullable String object,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to,
            @AllowedSorts({"-at", "at"}) ListRequest request) {
        AuditQuery query = new AuditQuery(person, action, object, from, to, NeedAuditActions.OF_DRAFTS);
        return lists.answer(request, audit.find(query), AuditLog.COLUMNS);
    }
}
