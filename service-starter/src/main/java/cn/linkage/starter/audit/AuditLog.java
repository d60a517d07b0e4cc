package cn.linkage.starter.audit;

import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.Rows;
import java.util.stream.Collectors;

/** Reads the audit. */
public interface AuditLog {

    /** What a file of the audit shows. */
    Columns<AuditEntry> COLUMNS = Columns.<AuditEntry>titled("审计记录", "Audit")
            .moment("时间", "Time", AuditEntry::at)
            .text("操作人", "Person", AuditEntry::personName)
            .text("操作人编号", "Person's id", AuditEntry::personId)
            .text("操作", "Action", AuditEntry::action)
            .text("对象类型", "Object's type", AuditEntry::objectType)
            .text("对象编号", "Object's id", AuditEntry::objectId)
            .text("结果", "Result", AuditEntry::result)
            .text(
                    "详情",
                    "Details",
                    entry -> entry.details().entrySet().stream()
                            .map(detail -> detail.getKey() + "=" + detail.getValue())
                            .collect(Collectors.joining("; ")))
            .text("跟踪编号", "Trace id", AuditEntry::traceId);

    /** The rows that match; their order is {@code at}. */
    Rows<AuditEntry> find(AuditQuery query);
}
