package cn.linkage.school.school.model;

import cn.linkage.school.school.SchoolCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The register. Every write stores the school, its event and its audit row together, in the caller's transaction. */
public interface Schools {

    /** Adds a school; false, and nothing written, where its code is known. A racing entry of the same code is waited for. */
    boolean enter(School school, Instant at);

    /** The school, locked until the transaction ends. */
    Optional<School> findLocked(UUID id);

    Optional<School> findByCode(SchoolCode code);

    /** Stores the next version; fails with an optimistic lock where the one before is no longer the stored one. */
    void save(School school, Change change, Instant at);

    /** What happened to a school in the register. */
    enum Change {
        CORRECTED,
        DESIGNATED
    }
}
