package cn.linkage.matching.explanation;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.explanation.Adjustment;
import cn.linkage.engine.explanation.WorkLimit;
import cn.linkage.matching.clearing.StandingMarket;
import cn.linkage.matching.clearing.StandingMarkets;
import cn.linkage.matching.market.NeedOnMarket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Explains needs. What is read is read in one short transaction; the clearings come after it.
 *
 * <p>Bounded: at most {@value #MOST_ROWS} offers and needs are read, of the need's category alone where with its siblings there
 * are more; a market of more than {@value #MOST_COMPARISONS} pairs of offer and need is not cleared, and after 4 seconds no
 * further change is tried. What is left out is said to be not computed.
 */
@Service
class NeedExplanations {

    static final long MOST_ROWS = 20_000;
    static final long MOST_COMPARISONS = 4_000_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(4);
    private static final int TWO_WEEKS = 14;

    private final StandingMarkets markets;

    NeedExplanations(StandingMarkets markets) {
        this.markets = markets;
    }

    NeedExplanationView of(NeedOnMarket need, boolean own) {
        ItemCategory category = need.market().category();
        List<ItemCategory> siblings = Arrays.stream(ItemCategory.values())
                .filter(other -> other.kind() == category.kind() && other.unit() == category.unit())
                .toList();
        Optional<StandingMarket> market =
                markets.of(siblings, MOST_ROWS).or(() -> markets.of(List.of(category), MOST_ROWS));
        WorkLimit limit = new WorkLimit(MOST_COMPARISONS, MOST_TIME, System::nanoTime);
        return market.map(standing -> new OneExplanation(standing, need, own, limit).view(adjustments(need, siblings)))
                .orElseGet(() -> OneExplanation.ofTooLarge(need, own));
    }

    /** Whether quantities of a kind may be split at will, so that prices and clearings speak of it. */
    static boolean isPriced(GiftKind kind) {
        return kind != GiftKind.STUDY_TOUR && kind != GiftKind.NAMING;
    }

    private static List<Adjustment> adjustments(NeedOnMarket need, List<ItemCategory> siblings) {
        List<Adjustment> adjustments = new ArrayList<>(
                List.of(new Adjustment.LongerWindow(TWO_WEEKS), new Adjustment.LongerWindow(2 * TWO_WEEKS)));
        // The school halves what is of use in all, of which agreements count; the engine knows what is left of it.
        if (need.quantities().agreed() == 0) {
            adjustments.add(new Adjustment.HalfMinimum());
        }
        adjustments.add(new Adjustment.UsedAccepted());
        siblings.stream()
                .map(NeedExplanations::article)
                .map(Adjustment.OtherCategory::new)
                .forEach(adjustments::add);
        adjustments.add(new Adjustment.WiderReach());
        return adjustments;
    }

    private static Article article(ItemCategory category) {
        return new Article(
                category.kind().name(), category.code(), category.unit().name());
    }

    /** The facts of a need among others; empty where it takes no part. */
    static Optional<NeedFacts> facts(List<NeedFacts> needs, NeedOnMarket need) {
        return needs.stream().filter(one -> one.id().equals(need.id())).findFirst();
    }
}
