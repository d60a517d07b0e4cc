package cn.linkage.enterprise.cultivation.model;

import java.util.Optional;
import java.util.UUID;

/** Every coaching. Each write stores row and audit together, in the caller's transaction. */
public interface CoachingLog {

    Optional<Coaching> find(UUID enterpriseId, UUID coachingId);

    void add(Coaching coaching);

    /** Stores a correction; fails with an optimistic lock where the version before is no longer the stored one. */
    void correct(Coaching coaching);
}
