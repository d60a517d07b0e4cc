package cn.linkage.school.need.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which needs came from files, by all that their rows said. */
public interface ImportedNeeds {

    /** Those of the rows of which a need is there; not where it was deleted since. */
    Set<String> knownOf(UUID schoolId, Collection<String> says);

    /**
     * Notes whence they came.
     *
     * @param needBySaying the id of the need by what its row said
     */
    void keep(UUID schoolId, Map<String, UUID> needBySaying);
}
