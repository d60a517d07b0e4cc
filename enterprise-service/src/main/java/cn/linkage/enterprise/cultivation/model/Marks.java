package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says; made by {@link GradingScheme#mark}.
 *
 * @param points by the code of the criterion
 * @param colour code of the band that the sum of points falls in
 * @param by the official who assessed
 */
public record Marks(
        int schemeVersion,
        Map<String, Integer> points,
        int totalPoints,
        String colour,
        @Nullable String note,
        UUID by,
        Instant at) {

    public static final int NOTE_MAX = 2000;

    public Marks {
        points = Map.copyOf(points);
        if (note != null && note.length() > NOTE_MAX) {
            throw new InvalidValueException(
                    "note",
                    "说明最多 " + NOTE_MAX + " 个字，收到 " + note.length() + " 个",
                    "a note has at most " + NOTE_MAX + " characters, got " + note.length());
        }
    }
}
