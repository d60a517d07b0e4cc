package cn.linkage.engine.candidates;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one side says beyond article, place and time; what a kind of gift does not ask about is left out.
 *
 * @param choices bit sets by choice; 0 is the same as left out
 * @param measures numbers, 0 or more
 */
public record Terms(Map<Choice, Integer> choices, Map<Measure, Long> measures) {

    /** Nothing said. */
    public static final Terms NONE = new Terms(Map.of(), Map.of());

    public Terms {
        EnumMap<Choice, Integer> chosen = new EnumMap<>(Choice.class);
        chosen.putAll(choices);
        EnumMap<Measure, Long> measured = new EnumMap<>(Measure.class);
        measured.putAll(measures);
        measured.forEach((measure, value) -> Facts.require(value >= 0, measure.name(), value, "0 or more"));
        choices = Collections.unmodifiableMap(chosen);
        measures = Collections.unmodifiableMap(measured);
    }

    /** Whether nothing is said, and nothing asked. */
    boolean isEmpty() {
        return choices.isEmpty() && measures.isEmpty();
    }

    /** The values that both name; where only one side names any, those. 0 where they have none in common or name none. */
    public int inCommon(Choice choice, Terms other) {
        int own = choices.getOrDefault(choice, 0);
        int others = other.choices.getOrDefault(choice, 0);
        return own == 0 || others == 0 ? own | others : own & others;
    }

    boolean agree(Choice choice, Terms other) {
        // Most kinds say nothing at all, and this is asked of every pair.
        return choices.isEmpty()
                || other.choices.isEmpty()
                || choices.getOrDefault(choice, 0) == 0
                || other.choices.getOrDefault(choice, 0) == 0
                || inCommon(choice, other) != 0;
    }
}
