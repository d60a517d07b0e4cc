package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Readiness;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    public NeedContent {
        title = title(title);
        gradeBands = NeedDetails.ordered(GradeBand.class, gradeBands);
        quantity.requireAtMost(details.itemCategory().unit());
        details.requireFit(quantity, window, gradeBands);
    }

    /**
     * A sound title, stripped.
     *
     * @throws InvalidValueException on field {@code title}
     */
    public static String title(String text) {
        return TextLimit.TITLE.required(text);
    }

    /** Everything in it that was worded freely. */
    List<FreeText> texts() {
        return Stream.concat(Stream.of(FreeText.note("title", title)), details.texts().stream())
                .toList();
    }

    /**
     * Refuses personal data, and advertising on names and plaques. Asked when something is said or published, not when
     * it is read again, so that what was stored before a rule came stays readable.
     *
     * @throws InvalidValueException on the first text that a rule objects to for certain
     */
    void requireSoundWording() {
        for (FreeText said : texts()) {
            Arrays.stream(WordingRule.values()).filter(WordingRule::isCertain).forEach(rule -> rule.require(said));
        }
    }
}
