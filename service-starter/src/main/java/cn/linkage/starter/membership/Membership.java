package cn.linkage.starter.membership;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's right to act for an organisation. Granted once, revoked at most once, never deleted.
 *
 * @param version grows with every change; a projection keeps the greatest it has seen
 */
public record Membership(
        UUID id,
        Side side,
        UUID organisationId,
        UUID personId,
        MembershipRole role,
        long version,
        Instant grantedAt,
        @Nullable Instant revokedAt) {

    public boolean active() {
        return revokedAt == null;
    }
}
