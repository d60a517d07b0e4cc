package cn.linkage.school.need;

import java.util.Optional;
import java.util.UUID;

/** Whose a need is and whether the public may see it; what the access table has to know of needs. */
public interface NeedOwners {

    Optional<NeedOwner> ownerOf(UUID needId);

    /**
     * The owner of a need.
     *
     * @param published whether anyone may see it
     */
    record NeedOwner(UUID schoolId, boolean published) {}
}
