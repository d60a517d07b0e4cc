package cn.linkage.matching.clearing;

import cn.linkage.matching.clearing.TourChoice.Answer;
import cn.linkage.matching.clearing.TourChoice.Group;
import cn.linkage.matching.clearing.TourChoice.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses tours: first the most pupils in tier 1, then in tier 2 and so on, then the highest suitability times pupils, then the
 * fewest slots.
 *
 * <p>Groups cannot be divided, which makes the question NP-hard (with one slot it is the knapsack). It falls into independent
 * parts, groups that share no slot and no day of a band; each is searched by branch and bound, depth first, the earlier tier
 * and the better way first. The bound takes, tier by tier, all pupils who still have a way, up to the places that their slots
 * have left, and for each its best suitability. It is exact as long as a part needs no more than {@value #MOST_STEPS} steps
 * (a way looked at); beyond that the best answer found stands, which is never worse than the greedy one improved by exchanges, and is not marked
 * as proved. No clock and no chance: the same groups in the same order give the same answer.
 */
final class TourSolver {

    /** The most steps of one part's search; about a second on an idle core. */
    static final int MOST_STEPS = 20_000_000;

    private final TourChoice choice;
    private final int mostSteps;
    private final int[] left;
    private final int[] wayOf;

    private int[] best;
    private long[] bestValue;
    private int steps;

    private TourSolver(TourChoice choice, int mostSteps) {
        this.choice = choice;
        this.mostSteps = mostSteps;
        this.left = choice.capacity().clone();
        this.wayOf = new int[choice.groups().size()];
        Arrays.fill(wayOf, -1);
        this.best = wayOf.clone();
        this.bestValue = choice.value(best);
    }

    static Answer solve(TourChoice choice) {
        return solve(choice, MOST_STEPS);
    }

    static Answer solve(TourChoice choice, int mostSteps) {
        int[] wayOf = new int[choice.groups().size()];
        Arrays.fill(wayOf, -1);
        boolean proved = true;
        for (List<Integer> part : parts(choice)) {
            List<Integer> order = part.stream()
                    .sorted(Comparator.<Integer>comparingInt(
                                    g -> choice.groups().get(g).tier())
                            .thenComparing(Comparator.<Integer>comparingInt(
                                            g -> choice.groups().get(g).pupils())
                                    .reversed())
                            .thenComparing(g -> g))
                    .toList();
            TourChoice own = new TourChoice(
                    choice.capacity(),
                    choice.tiers(),
                    order.stream().map(g -> choice.groups().get(g)).toList());
            Answer answer = new TourSolver(own, mostSteps).solvePart();
            proved &= answer.proved();
            for (int i = 0; i < order.size(); i++) {
                wayOf[order.get(i)] = answer.wayOf()[i];
            }
        }
        return new Answer(wayOf, proved);
    }

    private Answer solvePart() {
        greedy();
        exchange();
        steps = 0;
        best = wayOf.clone();
        bestValue = choice.value(best);
        for (int g = 0; g < wayOf.length; g++) {
            take(g, -1);
        }
        search(0, new long[choice.tiers() + 2]);
        return new Answer(best, steps < mostSteps);
    }

    private void greedy() {
        for (int g = 0; g < wayOf.length; g++) {
            take(g, firstFree(g));
        }
    }

    /** Serves a group that was left out where one other group moves or goes and the whole is better for it. */
    private void exchange() {
        boolean improved = true;
        while (improved && steps < mostSteps) {
            improved = false;
            for (int g = 0; g < wayOf.length; g++) {
                improved |= wayOf[g] < 0 && exchangeFor(g);
            }
        }
    }

    private boolean exchangeFor(int group) {
        for (int other = 0; other < wayOf.length && steps < mostSteps; other++) {
            int before = wayOf[other];
            if (before >= 0) {
                take(other, -1);
                for (int way = 0; way < group(group).ways().size(); way++) {
                    if (fits(group(group).ways().get(way))) {
                        take(group, way);
                        int instead = firstFree(other);
                        if (gains(group, way, other, before, instead)) {
                            take(other, instead);
                            return true;
                        }
                        take(group, -1);
                    }
                }
                take(other, before);
            }
        }
        return false;
    }

    /** Whether the whole is better with a group that was left out going in a way, and another going otherwise than before. */
    private boolean gains(int group, int way, int other, int before, int instead) {
        long[] gain = new long[choice.tiers() + 2];
        choice.add(gain, group, way, 1);
        choice.add(gain, other, before, -1);
        choice.add(gain, other, instead, 1);
        return TourChoice.better(gain, new long[gain.length]);
    }

    private void search(int next, long[] value) {
        if (TourChoice.better(value, bestValue)) {
            best = wayOf.clone();
            bestValue = value.clone();
        }
        if (next == wayOf.length || !TourChoice.better(bound(next, value), bestValue)) {
            return;
        }
        for (int way = 0; way < group(next).ways().size() && steps < mostSteps; way++) {
            if (fits(group(next).ways().get(way))) {
                long[] with = value.clone();
                choice.add(with, next, way, 1);
                take(next, way);
                search(next + 1, with);
                take(next, -1);
            }
        }
        if (steps < mostSteps) {
            search(next + 1, value);
        }
    }

    /** No answer that starts like this is worth more. */
    private long[] bound(int next, long[] value) {
        long[] bound = value.clone();
        long[] waiting = new long[choice.tiers()];
        boolean[] reached = new boolean[left.length];
        for (int g = next; g < wayOf.length; g++) {
            int bestSuitability = -1;
            for (Way way : group(g).ways()) {
                if (fits(way)) {
                    bestSuitability = Math.max(bestSuitability, way.suitability());
                    for (int i = 0; i < way.slots(); i++) {
                        reached[way.resources()[i]] = true;
                    }
                }
            }
            if (bestSuitability >= 0) {
                waiting[group(g).tier() - 1] += group(g).pupils();
                bound[choice.tiers()] += (long) bestSuitability * group(g).pupils();
            }
        }
        long places = 0;
        for (int r = 0; r < left.length; r++) {
            places += reached[r] ? left[r] : 0;
        }
        for (int tier = 0; tier < waiting.length; tier++) {
            long served = Math.min(waiting[tier], places);
            bound[tier] += served;
            places -= served;
        }
        return bound;
    }

    private Group group(int number) {
        return choice.groups().get(number);
    }

    private int firstFree(int group) {
        for (int way = 0; way < group(group).ways().size(); way++) {
            if (fits(group(group).ways().get(way))) {
                return way;
            }
        }
        return -1;
    }

    private boolean fits(Way way) {
        steps++;
        for (int i = 0; i < way.resources().length; i++) {
            if (left[way.resources()[i]] < way.amounts()[i]) {
                return false;
            }
        }
        return true;
    }

    /** Gives a group another way, or none where -1. */
    private void take(int group, int way) {
        if (wayOf[group] >= 0) {
            use(group(group).ways().get(wayOf[group]), 1);
        }
        wayOf[group] = way;
        if (way >= 0) {
            use(group(group).ways().get(way), -1);
        }
    }

    private void use(Way way, int sign) {
        for (int i = 0; i < way.resources().length; i++) {
            left[way.resources()[i]] += sign * way.amounts()[i];
        }
    }

    /** Groups that share a resource are in one part. */
    private static List<List<Integer>> parts(TourChoice choice) {
        int[] root = new int[choice.groups().size()];
        int[] firstUser = new int[choice.capacity().length];
        Arrays.fill(firstUser, -1);
        for (int g = 0; g < root.length; g++) {
            root[g] = g;
            for (Way way : choice.groups().get(g).ways()) {
                for (int resource : way.resources()) {
                    if (firstUser[resource] < 0) {
                        firstUser[resource] = g;
                    } else {
                        root[find(root, g)] = find(root, firstUser[resource]);
                    }
                }
            }
        }
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int g = 0; g < root.length; g++) {
            parts.computeIfAbsent(find(root, g), r -> new ArrayList<>()).add(g);
        }
        return List.copyOf(parts.values());
    }

    private static int find(int[] root, int group) {
        int at = group;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
