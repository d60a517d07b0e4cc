package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Readiness;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * All that the school says about a need.
 *
 * @param gradeBands the pupils it is for; empty means every band
 */
public record NeedContent(
        String title,
        NeedDetails details,
        Quantity quantity,
        Readiness readiness,
        Set<GradeBand> gradeBands,
        NeedWindow window) {

    private static final int TITLE_MAX = 120;

    public NeedContent {
        title = title(title);
        EnumSet<GradeBand> bands = EnumSet.noneOf(GradeBand.class);
        bands.addAll(gradeBands);
        gradeBands = Collections.unmodifiableSet(bands);
    }

    /**
     * A sound title, stripped.
     *
     * @throws InvalidValueException on field {@code title}
     */
    public static String title(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > TITLE_MAX) {
            throw new InvalidValueException(
                    "title",
                    "标题应为 1 至 " + TITLE_MAX + " 个字，收到 " + stripped.length() + " 个",
                    "a title has 1 to " + TITLE_MAX + " characters, got " + stripped.length());
        }
        return stripped;
    }
}
