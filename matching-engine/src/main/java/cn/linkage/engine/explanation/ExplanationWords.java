package cn.linkage.engine.explanation;

import cn.linkage.engine.Phrase;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.explanation.Statement.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says an explanation in words. Each sentence is one of its figures; none says more than was computed. */
public final class ExplanationWords {

    private final Vocabulary names;

    public ExplanationWords(Vocabulary names) {
        this.names = names;
    }

    /** What stands in the way of a need that misses something, in the order in which one would ask. */
    public List<Statement> obstacles(NeedExplanation explanation) {
        List<Statement> said = new ArrayList<>(ruledOut(explanation.obstacles()));
        NeedFacts need = explanation.need();
        explanation.competition().ifPresent(competition -> said.addAll(competition(need, competition)));
        if (explanation.piecesTooSmall() > 0) {
            Phrase small = names.amount(need.article(), explanation.piecesTooSmall());
            Phrase least = names.amount(need.article(), need.minimum());
            said.add(Statement.of(
                    About.TOO_SMALL,
                    "最优分配中有 " + small.zh() + " 所在的每一份都低于最低有用数量 " + least.zh() + "，因此不提出",
                    small.en() + " of the optimum come in pieces below the minimum useful quantity, " + least.en()
                            + ", and are not proposed"));
        }
        return said;
    }

    /** What rules offers out. */
    public List<Statement> ruledOut(Obstacles obstacles) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.of(
                About.OFFERS,
                "比较了同类供给 " + obstacles.offers() + " 项，其中 " + obstacles.fitting() + " 项符合全部条件",
                "Offers of the same kind looked at: " + obstacles.offers() + "; meeting every condition: "
                        + obstacles.fitting()));
        obstacles
                .ruledOutByOne()
                .forEach((condition, offers) -> said.add(Statement.of(
                        About.CONDITION,
                        offers + " 项只有一处不符：" + condition.failure().zh(),
                        "Failing only “" + condition.failure().en() + "”: " + offers)));
        if (obstacles.ruledOutBySeveral() > 0) {
            said.add(Statement.of(
                    About.CONDITIONS,
                    obstacles.ruledOutBySeveral() + " 项有多处不符",
                    "Failing several conditions: " + obstacles.ruledOutBySeveral()));
        }
        if (obstacles.excluded() > 0) {
            said.add(Statement.of(
                    About.DECLINED,
                    obstacles.excluded() + " 项符合条件，但一方已婉拒，或双方已商定较少数量",
                    obstacles.excluded() + " would fit, but one side declined, or both settled for less"));
        }
        return said;
    }

    private List<Statement> competition(NeedFacts need, Competition competition) {
        List<Statement> said = new ArrayList<>();
        if (!competition.takenByTier().isEmpty()) {
            said.add(Statement.of(
                    About.TAKEN,
                    "符合条件的供给由其他需求取得：" + taken(need.article(), competition, "、", Phrase::zh, "第 %d 层 %s"),
                    "What would fit goes to other needs: "
                            + taken(need.article(), competition, ", ", Phrase::en, "tier %d %s")));
        }
        said.add(competition
                .shortfall()
                .map(shortfall -> shortfall(need, shortfall))
                .orElse(Statement.of(
                        About.SHORTFALL,
                        "符合条件的供给能给的，本需求都已得到",
                        "This need has all that the offers which fit could give it")));
        return said;
    }

    private String taken(
            Article article, Competition competition, String separator, Function<Phrase, String> in, String form) {
        return competition.takenByTier().entrySet().stream()
                .map((Map.Entry<Integer, Long> tier) ->
                        form.formatted(tier.getKey(), in.apply(names.amount(article, tier.getValue()))))
                .collect(Collectors.joining(separator));
    }

    private Statement shortfall(NeedFacts need, Competition.Shortfall shortfall) {
        Loss loss = shortfall.loss();
        Phrase one = names.amount(need.article(), 1);
        Phrase offer = names.offer(shortfall.nearest().id());
        String zh = "最接近的是“" + offer.zh() + "”：";
        String en = "The nearest is “" + offer.en() + "”: ";
        if (loss.isOfTiers()) {
            return Statement.of(
                    About.SHORTFALL,
                    zh + "给本需求 " + one.zh() + "，第 " + loss.losingTier() + " 层就少 " + one.zh() + "；本需求在第 " + need.tier()
                            + " 层，相差 " + (need.tier() - loss.losingTier()) + " 层",
                    en + one.en() + " more for this need is " + one.en() + " less for tier " + loss.losingTier()
                            + "; this need is in tier " + need.tier() + ", later by "
                            + (need.tier() - loss.losingTier()));
        }
        return loss.isNone()
                ? Statement.of(
                        About.SHORTFALL,
                        zh + "本需求与得到它的需求同样合适，按编号先后确定",
                        en + "this need suits as well as those that have it; the order of the ids decides")
                : Statement.of(
                        About.SHORTFALL,
                        zh + "本需求每 " + one.zh() + " 相差 " + loss.points() + " 分（满分 1000）",
                        en + "this need falls short by " + loss.points() + " of 1000 points for " + one.en());
    }

    /** What the next best of a match would be. */
    public Statement nextBest(NeedFacts need, MatchReason.NextBest next) {
        Phrase one = names.amount(need.article(), 1);
        Loss loss = next.loss();
        String zh = next.offer()
                .map(offer -> "次优是“" + names.offer(offer.id()).zh() + "”：")
                .orElse("没有次优的供给：");
        String en = next.offer()
                .map(offer -> "The next best is “" + names.offer(offer.id()).en() + "”: ")
                .orElse("There is no next best offer: ");
        if (loss.isNone()) {
            return Statement.of(About.NEXT_BEST, zh + "两者同样好，按编号先后确定", en + "as good; the order of the ids decides");
        }
        if (!loss.isOfTiers()) {
            return Statement.of(
                    About.NEXT_BEST,
                    zh + "每 " + one.zh() + "，全市场的适配度少 " + loss.points() + " 分（满分 1000）",
                    en + "for " + one.en() + " the market would lose " + loss.points() + " of 1000 points");
        }
        return Statement.of(
                About.NEXT_BEST,
                zh + "每 " + one.zh() + "，第 " + loss.losingTier() + " 层就少得 " + one.zh()
                        + (loss.gainingTier() == 0 ? "" : "，改由第 " + loss.gainingTier() + " 层得到"),
                en + "for " + one.en() + " as much less of tier " + loss.losingTier() + " would be served"
                        + (loss.gainingTier() == 0 ? "" : ", and of tier " + loss.gainingTier() + " instead"));
    }

    /** What changes would help, and which were not tried. */
    public List<Statement> changes(NeedFacts need, Counterfactuals counterfactuals) {
        List<Statement> said = new ArrayList<>();
        for (Counterfactuals.Helpful helpful : counterfactuals.helpful()) {
            Phrase change = change(helpful.adjustment());
            Phrase served = names.amount(need.article(), helpful.served());
            Phrase asked = names.amount(need.article(), helpful.asked());
            Phrase before = names.amount(need.article(), helpful.servedBefore());
            said.add(Statement.of(
                    About.CHANGE,
                    change.zh() + "，可满足 " + asked.zh() + "中的 " + served.zh() + "（现为 " + before.zh() + "）",
                    change.en() + ", " + served.en() + " of " + asked.en() + " would be served (now " + before.en()
                            + ")"));
        }
        for (Adjustment adjustment : counterfactuals.notComputed()) {
            Phrase change = change(adjustment);
            said.add(Statement.of(
                    About.NOT_COMPUTED,
                    change.zh() + "：市场较大，本次未计算",
                    change.en() + ": not computed this time, the market is large"));
        }
        return said;
    }

    private Phrase change(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.LongerWindow(int days) ->
                days % 7 == 0
                        ? new Phrase("时间窗延长 " + days / 7 + " 周", "With a window " + days / 7 + " weeks longer")
                        : new Phrase("时间窗延长 " + days + " 天", "With a window " + days + " days longer");
            case Adjustment.HalfMinimum() -> new Phrase("最低有用数量减半", "With half the minimum useful quantity");
            case Adjustment.OtherCategory(Article article) ->
                new Phrase(
                        "物品类别改为“" + names.category(article).zh() + "”",
                        "With the item category “" + names.category(article).en() + "”");
            case Adjustment.UsedAccepted() -> new Phrase("接受二手物品", "With used things accepted");
            case Adjustment.WiderReach() -> new Phrase("若供给方把服务范围扩大到本县", "If the givers came as far as this county");
        };
    }
}
