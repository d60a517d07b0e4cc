package cn.linkage.matching.whatif;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.explanation.Setting;
import cn.linkage.matching.clearing.StandingMarket;
import cn.linkage.matching.clearing.StandingMarkets;
import cn.linkage.matching.policy.PolicyRules;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Computes policies that nobody has made yet. The market is read in one short transaction; the clearings come after it, with
 * no connection in hand.
 *
 * <p>Bounded: one at a time in each instance, at most {@value #MOST_ROWS} offers and needs, at most {@value #MOST_COMPARISONS}
 * pairs of them under both policies together (a third of a microsecond each), and no market is begun after 20 seconds. What
 * is beyond is refused with words that say so.
 */
@Service
class WhatIfs {

    static final int MOST_LISTED = 20;
    static final long MOST_ROWS = 60_000;
    static final long MOST_COMPARISONS = 40_000_000;

    private static final Duration MOST_TIME = Duration.ofSeconds(20);
    private static final Set<GiftKind> WHOLE = Set.copyOf(EnumSet.of(GiftKind.NAMING, GiftKind.STUDY_TOUR));

    private final StandingMarkets markets;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(1);

    WhatIfs(StandingMarkets markets, Clock clock) {
        this.markets = markets;
        this.clock = clock;
    }

    WhatIf compute(PolicyRules rules) {
        if (!turn.tryAcquire()) {
            throw ProblemException.conflict(
                    "what-if-running",
                    new Words("另一个试算正在进行，请稍后再试", "Another what-if is being computed; try again in a moment"));
        }
        try {
            StandingMarket market = markets.of(computed(), MOST_ROWS).orElseThrow(WhatIfs::tooLarge);
            return sideBySide(market, rules);
        } finally {
            turn.release();
        }
    }

    private WhatIf sideBySide(StandingMarket market, PolicyRules rules) {
        Setting before = market.inPublic().under(market.policy().rules(), market.today());
        Setting after = market.inPublic().under(rules, market.today());
        List<Article> articles = before.needs().stream()
                .map(NeedFacts::article)
                .distinct()
                .sorted(Comparator.comparing(Article::itemCategory))
                .toList();
        if (2 * articles.stream().mapToLong(before::comparisons).sum() > MOST_COMPARISONS) {
            throw tooLarge();
        }
        SideBySide both = new SideBySide(market, rules);
        long began = System.nanoTime();
        for (Article article : articles) {
            if (System.nanoTime() - began > MOST_TIME.toNanos()) {
                throw tooLarge();
            }
            both.add(article, before.clear(article), after.clear(article));
        }
        return both.figures(clock.instant(), WHOLE);
    }

    private static List<ItemCategory> computed() {
        return Arrays.stream(ItemCategory.values())
                .filter(category -> !WHOLE.contains(category.kind()))
                .toList();
    }

    private static ProblemException tooLarge() {
        return ProblemException.conflict(
                "market-too-large",
                new Words(
                        "市场过大，无法在线试算；请在供给与需求较少时再试，或用 ./linkage clear 离线计算",
                        "The market is too large to be computed here; try when there are fewer offers and needs, or compute it"
                                + " offline with ./linkage clear"));
    }
}
