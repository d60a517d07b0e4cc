package cn.linkage.school.need.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which needs came from files, by all that their rows said. */
public interface ImportedNeeds {

    /**
     * Where an imported need came from.
     *
     * @param says all that the row said
     */
    record Origin(UUID schoolId, String says) {}

    /** Those of the rows of which a need is there; not where it was deleted since. */
    Set<Origin> known(Collection<Origin> origins);

    /**
     * Notes whence they came.
     *
     * @param needByOrigin the id of the need by its row
     */
    void keep(Map<Origin, UUID> needByOrigin);
}
