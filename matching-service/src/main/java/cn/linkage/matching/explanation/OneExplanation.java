package cn.linkage.matching.explanation;

import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.Phrase;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.explanation.Adjustment;
import cn.linkage.engine.explanation.Counterfactuals;
import cn.linkage.engine.explanation.Explaining;
import cn.linkage.engine.explanation.ExplanationWords;
import cn.linkage.engine.explanation.MatchReason;
import cn.linkage.engine.explanation.NeedExplanation;
import cn.linkage.engine.explanation.Obstacles;
import cn.linkage.engine.explanation.Setting;
import cn.linkage.engine.explanation.Statement;
import cn.linkage.engine.explanation.WorkLimit;
import cn.linkage.matching.clearing.StandingMarket;
import cn.linkage.matching.explanation.NeedExplanationView.Basis;
import cn.linkage.matching.explanation.NeedExplanationView.Match;
import cn.linkage.matching.explanation.NeedExplanationView.Sentence;
import cn.linkage.matching.fit.Fit;
import cn.linkage.matching.fit.Fitting;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.policy.PolicyRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One need explained to one kind of reader. */
final class OneExplanation {

    private static final Sentence TOO_LARGE = new Sentence(
            Statement.About.NOT_COMPUTED,
            "市场较大，本次未计算分配与改动",
            "The market is large; its distribution and changes were not computed this time");
    private static final Sentence WHOLE = new Sentence(
            Statement.About.NOT_COMPUTED,
            "研学与冠名不可拆分，因此这里不作竞争与改动的分析",
            "Study tours and namings cannot be split, so competition and changes are not analysed here");
    private static final Sentence NOT_YET_PROPOSED = new Sentence(
            Statement.About.TAKEN,
            "按全部未达成协议的数量，本需求应得的多于已提出的；其余待更早的方案有答复后，或在下一次匹配时提出",
            "Of all that is not agreed this need should get more than was proposed; the rest comes once earlier proposals are"
                    + " answered, or in the next clearing");

    private final StandingMarket market;
    private final NeedOnMarket need;
    private final boolean own;
    private final WorkLimit limit;
    private final MarketVocabulary vocabulary;
    private final ExplanationWords words;
    private final Fitting fitting;

    OneExplanation(StandingMarket market, NeedOnMarket need, boolean own, WorkLimit limit) {
        this.market = market;
        this.need = need;
        this.own = own;
        this.limit = limit;
        this.vocabulary = new MarketVocabulary(market.offers());
        this.words = new ExplanationWords(vocabulary);
        this.fitting = new Fitting(rules(), market.today());
    }

    /** Where even the need's own market is too large to be read. */
    static NeedExplanationView ofTooLarge(NeedOnMarket need, boolean own) {
        return view(need, own, 0, 0, null, null, List.of(), List.of(TOO_LARGE), List.of());
    }

    NeedExplanationView view(List<Adjustment> adjustments) {
        Setting setting = (own ? market.decidedAnew() : market.inPublic()).under(rules(), market.today());
        Optional<NeedFacts> facts = NeedExplanations.facts(setting.needs(), need);
        if (facts.isEmpty()) {
            return view(null, null, List.of(), List.of(), List.of());
        }
        int tier = facts.get().tier();
        List<Sentence> ruledOut = sentences(words.ruledOut(Obstacles.of(facts.get(), setting)));
        if (!NeedExplanations.isPriced(need.market().kind())) {
            return view(tier, null, List.of(), with(ruledOut, WHOLE), List.of());
        }
        if (setting.comparisons(facts.get().article()) > limit.comparisons()) {
            return view(tier, null, List.of(), with(ruledOut, TOO_LARGE), List.of());
        }
        NeedExplanation explanation =
                new Explaining(setting, setting.clear(facts.get().article())).of(need.id());
        return view(
                tier,
                explanation.served(),
                explanation.matches().stream()
                        .map(match -> match(explanation.need(), match))
                        .toList(),
                obstacles(explanation),
                explanation.missing() == 0 && !isWaiting(explanation)
                        ? List.of()
                        : sentences(changes(own ? ownSetting() : setting, adjustments)));
    }

    private Setting ownSetting() {
        return market.afterChangeOf(need.id()).under(rules(), market.today());
    }

    /** Whether the best distribution gives an own need more than it has been proposed. */
    private boolean isWaiting(NeedExplanation explanation) {
        return own && explanation.served() > need.quantities().held();
    }

    private List<Sentence> obstacles(NeedExplanation explanation) {
        List<Sentence> obstacles = new ArrayList<>();
        if (isWaiting(explanation)) {
            obstacles.add(NOT_YET_PROPOSED);
        }
        if (explanation.missing() > 0) {
            obstacles.addAll(sentences(words.obstacles(explanation)));
        }
        return obstacles;
    }

    private List<Statement> changes(Setting setting, List<Adjustment> adjustments) {
        return NeedExplanations.facts(setting.needs(), need)
                .map(facts -> words.changes(
                        facts,
                        Counterfactuals.of(
                                setting,
                                need.id(),
                                adjustments,
                                own ? need.quantities().held() : 0,
                                limit)))
                .orElse(List.of());
    }

    private Match match(NeedFacts facts, MatchReason reason) {
        Fit fit = fitting.fit(reason.offer(), facts);
        Optional<MatchReason.NextBest> next = reason.nextBest();
        return new Match(
                reason.offer().id(),
                vocabulary.title(reason.offer().id()),
                reason.quantity(),
                fit.scorePerMille(),
                fit.reasons(),
                next.flatMap(MatchReason.NextBest::offer)
                        .map(offer -> offer.id())
                        .orElse(null),
                next.map(best -> words(words.nextBest(facts, best).words())).orElse(null));
    }

    private PolicyRules rules() {
        return market.policy().rules();
    }

    private static Words words(Phrase phrase) {
        return new Words(phrase.zh(), phrase.en());
    }

    private static List<Sentence> sentences(List<Statement> statements) {
        return statements.stream().map(Sentence::of).toList();
    }

    private static List<Sentence> with(List<Sentence> sentences, Sentence last) {
        List<Sentence> all = new ArrayList<>(sentences);
        all.add(last);
        return all;
    }

    private NeedExplanationView view(
            @Nullable Integer tier,
            @Nullable Integer served,
            List<Match> matches,
            List<Sentence> obstacles,
            List<Sentence> changes) {
        return view(
                need, own, market.policy().version(), rules().tierCount(), tier, served, matches, obstacles, changes);
    }

    private static NeedExplanationView view(
            NeedOnMarket need,
            boolean own,
            int policyVersion,
            int tiers,
            @Nullable Integer tier,
            @Nullable Integer served,
            List<Match> matches,
            List<Sentence> obstacles,
            List<Sentence> changes) {
        return new NeedExplanationView(
                need.id(),
                own ? Basis.OWN : Basis.PUBLIC,
                need.state(),
                policyVersion,
                tier,
                tiers,
                need.market().unit(),
                need.quantities().total(),
                need.quantities().agreed(),
                need.quantities().open(),
                own ? need.quantities().held() : null,
                served,
                matches,
                obstacles,
                changes);
    }
}
