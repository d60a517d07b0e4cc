package cn.linkage.school.need.application;

import java.util.UUID;

/** Which needs came from files, by all that their rows said. */
public interface ImportedNeeds {

    /** Whether a need of such a row is there; not where it was deleted since. */
    boolean knows(UUID schoolId, String says);

    void keep(UUID schoolId, String says, UUID needId);
}
