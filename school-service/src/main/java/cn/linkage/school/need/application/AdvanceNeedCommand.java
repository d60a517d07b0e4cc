package cn.linkage.school.need.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a need.
 *
 * @param version the version that the member saw; null to act on whatever the need says now
 */
public record AdvanceNeedCommand(
        UUID needId, Step step, @Nullable Long version) {

    /** The steps of a need's life that its members take. */
    public enum Step {
        PUBLISH,
        PAUSE,
        RESUME,
        WITHDRAW
    }
}
