package cn.linkage.matching.notice;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
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
        Instant createdAt) {}
