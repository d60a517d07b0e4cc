package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.CandidateIndex;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.explanation.Adjustment.LongerWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which single changes would really help a need.
 *
 * <p>Each is tried: the need's candidates are taken anew, its market is cleared with them over all feasible pairs (what the need
 * now takes may send others to offers that they had not looked at before), and what is told is what the need
 * gets in the plan of that clearing and at least gets in every clearing that is as good. So none is told that would not help,
 * whatever decides ties. A change that helps only where ties fall in its favour is not told.
 *
 * @param helpful what would help, the most served first, at most {@value #MOST}
 * @param notComputed changes that were not tried, since the work had reached its limit
 */
public record Counterfactuals(List<Helpful> helpful, List<Adjustment> notComputed) {

    /** How many are told. */
    public static final int MOST = 3;

    /**
     * A change that helps.
     *
     * @param servedBefore what the need has without it
     * @param served what it would get
     * @param asked what it asks for
     */
    public record Helpful(Adjustment adjustment, int servedBefore, int served, int asked) {}

    public Counterfactuals {
        helpful = List.copyOf(helpful);
        notComputed = List.copyOf(notComputed);
    }

    /**
     * Tries changes of one need.
     *
     * @param setting with the markets of the articles to which it could change, too
     * @param adjustments in the order in which equal ones are told: the easiest first, a shorter prolongation before a longer
     * @param servedNow what the need has already, if that is more than it would get without a change
     */
    public static Counterfactuals of(
            Setting setting, UUID needId, List<Adjustment> adjustments, int servedNow, WorkLimit limit) {
        NeedFacts need = setting.need(needId);
        WorkLimit.Deadline deadline = limit.start();
        if (setting.comparisons(need.article()) > limit.comparisons()) {
            return new Counterfactuals(List.of(), adjustments);
        }
        CandidateIndex index = setting.index(need.article());
        ClearedMarket base = setting.clear(index);
        int before = Math.max(servedNow, base.served(needId));
        List<Helpful> helpful = new ArrayList<>();
        List<Adjustment> notComputed = new ArrayList<>();
        for (Adjustment adjustment : adjustments) {
            Optional<NeedFacts> changed = before < need.quantity() ? adjustment.apply(need) : Optional.empty();
            if (changed.isPresent()) {
                if (deadline.isOver() || tooLarge(setting, changed.get(), limit)) {
                    notComputed.add(adjustment);
                } else {
                    int served = changed(setting, index, base, changed.get(), adjustment)
                            .leastServed(needId);
                    if (served > before) {
                        helpful.add(new Helpful(adjustment, before, served, need.quantity()));
                    }
                }
            }
        }
        return new Counterfactuals(best(helpful), notComputed);
    }

    private static boolean tooLarge(Setting setting, NeedFacts changed, WorkLimit limit) {
        return setting.with(changed).comparisons(changed.article()) > limit.comparisons();
    }

    private static ClearedMarket changed(
            Setting setting, CandidateIndex index, ClearedMarket base, NeedFacts changed, Adjustment adjustment) {
        if (adjustment instanceof Adjustment.OtherCategory) {
            return setting.with(changed).clear(changed.article());
        }
        return ClearedMarket.of(
                base.candidates()
                        .withNeed(
                                changed,
                                index.offersFor(
                                        changed, setting.offersPerNeed(), setting.excluded(), adjustment.waived())),
                setting.feasibility().waiving(changed.id(), adjustment.waived()));
    }

    private static List<Helpful> best(List<Helpful> helpful) {
        return helpful.stream()
                .filter(one -> helpful.stream().noneMatch(other -> isNeedless(one, other)))
                .sorted(Comparator.comparingInt(Helpful::served).reversed())
                .limit(MOST)
                .toList();
    }

    /** Whether a prolongation serves no more than a shorter one. */
    private static boolean isNeedless(Helpful one, Helpful other) {
        return one.adjustment() instanceof LongerWindow(int days)
                && other.adjustment() instanceof LongerWindow(int otherDays)
                && days > otherDays
                && one.served() <= other.served();
    }
}
