package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.Condition;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.Window;
import java.util.Optional;
import java.util.Set;

/** One change that could help a need. */
public sealed interface Adjustment {

    /**
     * The window ends later.
     *
     * @param days by so many days, 1 or more
     */
    record LongerWindow(int days) implements Adjustment {}

    /** Half the least quantity of use, rounded down. */
    record HalfMinimum() implements Adjustment {}

    /**
     * Another item category of the same kind.
     *
     * @param article what is asked for instead
     */
    record OtherCategory(Article article) implements Adjustment {}

    /** Used things are welcome. */
    record UsedAccepted() implements Adjustment {}

    /** Offers of other places come as far as this need; not the need's to change, but its givers'. */
    record WiderReach() implements Adjustment {}

    /** The need after the change; empty where it would change nothing. */
    default Optional<NeedFacts> apply(NeedFacts need) {
        return switch (this) {
            case LongerWindow(int days) ->
                Optional.of(need.withWindow(
                        new Window(need.window().from(), need.window().until() + days)));
            case HalfMinimum() ->
                need.minimum() == 1 ? Optional.empty() : Optional.of(need.withMinimum(need.minimum() / 2));
            case OtherCategory(Article article) ->
                need.article().equals(article) ? Optional.empty() : Optional.of(need.withArticle(article));
            case UsedAccepted() -> need.usedAccepted() ? Optional.empty() : Optional.of(need.withUsedAccepted(true));
            case WiderReach() -> Optional.of(need);
        };
    }

    /** Conditions that are not asked of this need. */
    default Set<Condition> waived() {
        return this instanceof WiderReach ? Set.of(Condition.REACH) : Set.of();
    }
}
