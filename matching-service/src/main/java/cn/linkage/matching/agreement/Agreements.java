package cn.linkage.matching.agreement;

import java.util.Optional;
import java.util.UUID;

/** The agreements, for other features. */
public interface Agreements {

    /** Writes an agreement with its event and audit row, in the transaction at hand. */
    void make(NewAgreement agreement);

    /** The parties of the agreement, or empty where there is none with this id. */
    Optional<Parties> parties(UUID agreementId);
}
