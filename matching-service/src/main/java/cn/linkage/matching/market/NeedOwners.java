package cn.linkage.matching.market;

import java.util.Optional;
import java.util.UUID;

/** Whose a need is, for whoever has to decide who may see something about it. */
public interface NeedOwners {

    /** The school of a need, or empty where the market does not know the need. */
    Optional<UUID> schoolOf(UUID needId);
}
