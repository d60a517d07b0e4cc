package cn.linkage.matching.agreement;

import cn.linkage.contracts.codes.Side;
import java.util.UUID;

/** The agreements, for other features. */
public interface Agreements {

    /** Writes an agreement with its event and audit row, in the transaction at hand. */
    void make(NewAgreement agreement);

    /** Whether the organisation is a party of the agreement on this side. */
    boolean isParty(UUID agreementId, Side side, UUID organisationId);
}
