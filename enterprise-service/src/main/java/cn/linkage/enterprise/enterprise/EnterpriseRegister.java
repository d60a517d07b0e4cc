package cn.linkage.enterprise.enterprise;

import java.util.Optional;
import java.util.UUID;

/** The door into the register for an enterprise that the economic bureau has approved. */
public interface EnterpriseRegister {

    /**
     * Enters an enterprise, or finds the one that has this code already; the facts of a known enterprise stay as they
     * are. Belongs to the caller's transaction.
     */
    Registered register(CreditCode code, EnterpriseFacts facts, UUID approvedBy);

    /** The enterprise of a code, or empty where none is verified. */
    Optional<UUID> enterpriseOf(CreditCode code);

    /** The name of an enterprise, or empty where the register lacks it. */
    Optional<String> nameOf(UUID enterpriseId);

    /**
     * What the register holds now.
     *
     * @param entered whether the enterprise is new in the register
     */
    record Registered(UUID enterpriseId, boolean entered) {}
}
