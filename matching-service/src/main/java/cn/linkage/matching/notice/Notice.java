package cn.linkage.matching.notice;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.list.Columns;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its readers see it.
 *
 * @param subjectId the organisation's own offer or need
 */
record Notice(
        @JsonIgnore long seq,
        UUID id,
        Side side,
        UUID organisationId,
        NoticeType type,
        @Nullable UUID proposalId,
        @Nullable UUID agreementId,
        UUID subjectId,
        Words words,
        Instant createdAt) {

    static final Columns<Notice> COLUMNS = Columns.<Notice>titled("通知", "Notices")
            .moment("时间", "Time", Notice::createdAt)
            .words("身份", "As", notice -> CodeWords.of(notice.side()))
            .words("通知", "Notice", Notice::words)
            .text("类型", "Type", Notice::type)
            .text("方案编号", "Proposal's id", Notice::proposalId)
            .text("协议编号", "Agreement's id", Notice::agreementId)
            .text("编号", "Id", Notice::id);
}
