package cn.linkage.contracts.matching;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.GiftKind;
import java.time.Instant;
import java.util.UUID;

/** Both sides accepted. */
public record AgreementMade(
        UUID agreementId,
        long version,
        Instant occurredAt,
        UUID proposalId,
        UUID offerId,
        UUID needId,
        UUID enterpriseId,
        UUID schoolId,
        GiftKind kind,
        String itemCategory,
        int quantity)
        implements Event {

    @Override
    public UUID aggregateId() {
        return agreementId;
    }
}
