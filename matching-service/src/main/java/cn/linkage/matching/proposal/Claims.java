package cn.linkage.matching.proposal;

import java.util.Collection;
import java.util.UUID;

/**
 * What open proposals and agreements have of schools besides quantities: names of things, and grade bands on days. The
 * database forbids two of what there is only one of; the locks here let the second one be told instead of failing.
 */
public interface Claims {

    /** As of now, without locks. */
    Claimed of(Collection<UUID> schools);

    /** The same as if these proposals were not there. */
    Claimed without(Collection<UUID> proposals, Collection<UUID> schools);

    /**
     * Keeps everybody else from claiming anything of these schools until the end of the transaction. These locks come after
     * those on offers and needs and before those on proposals, by id.
     */
    Claimed lock(Collection<UUID> schools);
}
