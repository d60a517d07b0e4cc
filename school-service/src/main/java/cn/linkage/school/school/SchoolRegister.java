package cn.linkage.school.school;

import java.util.Optional;
import java.util.UUID;

/** The door into the register for a school that the education bureau has approved. */
public interface SchoolRegister {

    /**
     * Enters a school, or finds the one that has this code already; the facts of a known school stay as they are.
     * Belongs to the caller's transaction.
     */
    Registered register(SchoolCode code, SchoolFacts facts, UUID approvedBy);

    /** The school of a code, or empty where the register lacks it. */
    Optional<UUID> schoolOf(SchoolCode code);

    /**
     * What came of registering.
     *
     * @param entered whether the school is new in the register
     */
    record Registered(UUID schoolId, boolean entered) {}
}
