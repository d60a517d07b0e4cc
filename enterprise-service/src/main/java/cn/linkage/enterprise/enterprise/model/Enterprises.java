package cn.linkage.enterprise.enterprise.model;

import cn.linkage.enterprise.enterprise.CreditCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The register. Every write stores the enterprise, its event and its audit row together, in the caller's transaction. */
public interface Enterprises {

    /**
     * Adds an enterprise; false, and nothing written, where its code is known. A racing entry of the same code is waited
     * for.
     */
    boolean enter(Enterprise enterprise);

    Optional<Enterprise> find(UUID id);

    Optional<Enterprise> findByCode(CreditCode code);

    /** Stores a corrected enterprise; fails with an optimistic lock where the one before is no longer the stored one. */
    void correct(Enterprise enterprise, Instant at);
}
