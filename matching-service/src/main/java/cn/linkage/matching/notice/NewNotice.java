package cn.linkage.matching.notice;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice about to be posted.
 *
 * @param organisationId whose members read it
 * @param subjectId the organisation's own offer or need
 */
public record NewNotice(
        Side side,
        UUID organisationId,
        NoticeType type,
        @Nullable UUID proposalId,
        @Nullable UUID agreementId,
        UUID subjectId,
        Words words,
        Instant at) {}
