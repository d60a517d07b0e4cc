package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.NeedFacts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The same needs under two policies, side by side. Quantities add only within one unit, so that is what one comparison is of.
 *
 * <p>What a tier gets is the same in every optimal clearing, apart from pieces that are of no use. What a single need or a group
 * of them gets may hang on how ties are decided, which is by id under both policies.
 *
 * @param <G> by what the needs are grouped
 */
public record Comparison<G>(List<Outcome<G>> outcomes) {

    /**
     * One need under both policies.
     *
     */
    public record Outcome<G>(
            UUID need, G group, int asked, int tierBefore, int tierAfter, int servedBefore, int servedAfter) {

        /** What it gains, below 0 where it loses. */
        public int change() {
            return servedAfter - servedBefore;
        }
    }

    /** One tier of one policy. */
    public record TierFigures(int tier, long asked, long served) {}

    /** What some needs ask for and get before and after. */
    public record Figures(long asked, long servedBefore, long servedAfter) {

        /** The share that is served before, in per mille; empty where nothing is asked for. */
        public OptionalInt shareBeforePerMille() {
            return share(servedBefore);
        }

        /** The share that is served after. */
        public OptionalInt shareAfterPerMille() {
            return share(servedAfter);
        }

        private OptionalInt share(long served) {
            return asked == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(1000.0 * served / asked));
        }
    }

    public Comparison {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Compares two clearings of the same needs.
     *
     * @param group of a need
     */
    public static <G> Comparison<G> of(ClearedMarket before, ClearedMarket after, Function<UUID, G> group) {
        return new Comparison<>(before.needs().stream()
                .map(need -> outcome(need, before, after, group.apply(need.id())))
                .toList());
    }

    /** Several comparisons of one unit as one. */
    public static <G> Comparison<G> together(Collection<Comparison<G>> parts) {
        return new Comparison<>(
                parts.stream().flatMap(part -> part.outcomes().stream()).toList());
    }

    private static <G> Outcome<G> outcome(NeedFacts need, ClearedMarket before, ClearedMarket after, G group) {
        return new Outcome<>(
                need.id(),
                group,
                need.quantity(),
                need.tier(),
                after.needs().get(after.numberOf(need.id())).tier(),
                before.served(need.id()),
                after.served(need.id()));
    }

    /** By tier of the policy before, the one served first being first. */
    public List<TierFigures> tiersBefore(int tiers) {
        return tiers(tiers, Outcome::tierBefore, Outcome::servedBefore);
    }

    /** By tier of the policy after. */
    public List<TierFigures> tiersAfter(int tiers) {
        return tiers(tiers, Outcome::tierAfter, Outcome::servedAfter);
    }

    private List<TierFigures> tiers(int tiers, ToIntFunction<Outcome<G>> tierOf, ToIntFunction<Outcome<G>> servedOf) {
        long[] asked = new long[tiers];
        long[] served = new long[tiers];
        for (Outcome<G> outcome : outcomes) {
            asked[tierOf.applyAsInt(outcome) - 1] += outcome.asked();
            served[tierOf.applyAsInt(outcome) - 1] += servedOf.applyAsInt(outcome);
        }
        return IntStream.range(0, tiers)
                .mapToObj(tier -> new TierFigures(tier + 1, asked[tier], served[tier]))
                .toList();
    }

    /** All needs of a group. */
    public Figures ofGroup(G group) {
        return figures(outcomes.stream()
                .filter(outcome -> outcome.group().equals(group))
                .toList());
    }

    /** All needs. */
    public Figures all() {
        return figures(outcomes);
    }

    private static <G> Figures figures(List<Outcome<G>> some) {
        return new Figures(
                some.stream().mapToLong(Outcome::asked).sum(),
                some.stream().mapToLong(Outcome::servedBefore).sum(),
                some.stream().mapToLong(Outcome::servedAfter).sum());
    }

    /** Who gains, the most first, then by id. */
    public List<Outcome<G>> gains() {
        return outcomes.stream()
                .filter(outcome -> outcome.change() > 0)
                .sorted(Comparator.comparingInt((Outcome<G> outcome) -> -outcome.change())
                        .thenComparing(Outcome::need))
                .toList();
    }

    /** Who loses, the most first, then by id. */
    public List<Outcome<G>> losses() {
        return outcomes.stream()
                .filter(outcome -> outcome.change() < 0)
                .sorted(Comparator.comparingInt((Outcome<G> outcome) -> outcome.change())
                        .thenComparing(Outcome::need))
                .toList();
    }
}
