package cn.linkage.matching.market;

import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.engine.candidates.Choice;
import cn.linkage.engine.candidates.Measure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the kind of an offer or need adds to its conditions; what it does not ask about is left out.
 *
 * @param topics what it is about, or any of which would do
 * @param choices codes of {@link ChoiceCodes} by choice, any of which would do
 * @param measures numbers by measure, in the measure's own unit
 */
public record KindTerms(Set<ScienceTopic> topics, Map<Choice, Set<String>> choices, Map<Measure, Long> measures) {

    /** Nothing added. */
    public static final KindTerms NONE = new KindTerms(Set.of(), Map.of(), Map.of());

    /** Rows from before there were kinds have none of the three. */
    public KindTerms(
            @Nullable Set<ScienceTopic> topics,
            @Nullable Map<Choice, Set<String>> choices,
            @Nullable Map<Measure, Long> measures) {
        EnumSet<ScienceTopic> about = EnumSet.noneOf(ScienceTopic.class);
        EnumMap<Choice, Set<String>> chosen = new EnumMap<>(Choice.class);
        EnumMap<Measure, Long> measured = new EnumMap<>(Measure.class);
        if (topics != null) {
            about.addAll(topics);
        }
        if (choices != null) {
            choices.forEach((choice, codes) -> {
                if (!codes.isEmpty()) {
                    chosen.put(choice, Collections.unmodifiableSet(new TreeSet<>(codes)));
                }
            });
        }
        if (measures != null) {
            measured.putAll(measures);
        }
        this.topics = Collections.unmodifiableSet(about);
        this.choices = Collections.unmodifiableMap(chosen);
        this.measures = Collections.unmodifiableMap(measured);
    }
}
