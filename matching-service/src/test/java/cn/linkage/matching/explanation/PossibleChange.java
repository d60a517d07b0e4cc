package cn.linkage.matching.explanation;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.Condition;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A change that an explanation may tell of.
 *
 * @param words how its sentence begins
 * @param longerByDays 0 for one that is no longer window
 * @param need after it
 * @param waived what it need not meet after it
 */
record PossibleChange(String words, int longerByDays, NeedFacts need, Set<Condition> waived) {

    /** All of a need, in the order in which equal ones are told. */
    static List<PossibleChange> of(NeedFacts need, int agreed) {
        List<PossibleChange> changes = new ArrayList<>();
        for (int weeks : new int[] {2, 4}) {
            Window longer = new Window(need.window().from(), need.window().until() + 7 * weeks);
            changes.add(new PossibleChange(
                    "With a window " + weeks + " weeks longer", 7 * weeks, need.withWindow(longer), Set.of()));
        }
        if (agreed == 0 && need.minimum() > 1) {
            changes.add(change("With half the minimum useful quantity", need.withMinimum(need.minimum() / 2)));
        }
        if (!need.usedAccepted()) {
            changes.add(change("With used things accepted", need.withUsedAccepted(true)));
        }
        Article own = need.article();
        Arrays.stream(ItemCategory.values())
                .filter(other -> other.kind().name().equals(own.kind())
                        && other.unit().name().equals(own.unit())
                        && !other.code().equals(own.itemCategory()))
                .forEach(other -> changes.add(change(
                        "With the item category “" + other.words().en() + "”",
                        need.withArticle(new Article(own.kind(), other.code(), own.unit())))));
        changes.add(new PossibleChange("If the givers came as far as this county", 0, need, Set.of(Condition.REACH)));
        return changes;
    }

    private static PossibleChange change(String words, NeedFacts need) {
        return new PossibleChange(words, 0, need, Set.of());
    }
}
