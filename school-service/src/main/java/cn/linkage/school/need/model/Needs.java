package cn.linkage.school.need.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All needs. Every write stores the need, its event where it is a published fact, and its audit row together, in the caller's transaction. */
public interface Needs {

    /** The need, locked until the transaction ends. */
    Optional<Need> findLocked(UUID id);

    /** Locked needs that are live although their last day is before today, oldest first; none that another process is at. */
    List<Need> overdue(LocalDate today, int most);

    /** Stores what changed; fails with an optimistic lock where the version before is no longer the stored one. */
    void save(NeedResult.Changed changed, Instant at);

    /**
     * Stores new needs with all that was done to them since, in one go; events and audit tell of each change.
     *
     * @param changes in their order, those of each need beginning with its creation
     */
    void addAll(List<NeedResult.Changed> changes, Instant at);
}
