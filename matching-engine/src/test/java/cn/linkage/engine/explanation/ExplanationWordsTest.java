package cn.linkage.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.linkage.engine.Phrase;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Reach;
import cn.linkage.engine.candidates.SuitabilityWeights;
import cn.linkage.engine.candidates.Window;
import cn.linkage.engine.explanation.Adjustment.LongerWindow;
import cn.linkage.engine.explanation.Statement.About;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplanationWordsTest {

    private static final Vocabulary PIECES = new Vocabulary() {
        @Override
        public Phrase amount(Article article, long quantity) {
            return new Phrase(quantity + " 件", quantity + " pieces");
        }

        @Override
        public Phrase category(Article article) {
            return CODES.category(article);
        }

        @Override
        public Phrase offer(UUID id) {
            return new Phrase("供给" + id.getLeastSignificantBits(), "offer " + id.getLeastSignificantBits());
        }
    };
    private static final WorkLimit ENOUGH = new WorkLimit(1_000, Duration.ofHours(1), () -> 0);

    private final ExplanationWords words = new ExplanationWords(PIECES);

    @Test
    void a_prolongation_that_helps_is_told_with_what_it_would_serve() {
        NeedFacts need = need(1, 60, 1, 0);
        Setting setting = setting(List.of(offer(1, 20, 0), offer(2, 20, 70)), List.of(need));

        List<Statement> said =
                words.changes(need, Counterfactuals.of(setting, need.id(), List.of(new LongerWindow(14)), 0, ENOUGH));

        assertThat(said)
                .containsExactly(Statement.of(
                        About.CHANGE,
                        "时间窗延长 2 周，可满足 60 件中的 40 件（现为 20 件）",
                        "With a window 2 weeks longer, 40 pieces of 60 pieces would be served (now 20 pieces)"));
    }

    @Test
    void a_need_of_a_later_tier_is_told_by_how_many_tiers_it_falls_short_and_what_else_is_in_the_way() {
        NeedFacts first = need(1, 20, 1, 0);
        NeedFacts later = need(2, 5, 3, 0);
        Setting setting = setting(List.of(offer(1, 20, 0), offer(2, 9, 70)), List.of(first, later));

        assertThat(words.obstacles(explain(setting, later)))
                .extracting(Statement::about, said -> said.words().en())
                .containsExactly(
                        tuple(About.OFFERS, "Offers of the same kind looked at: 2; meeting every condition: 1"),
                        tuple(About.CONDITION, "Failing only “no day in common”: 1"),
                        tuple(About.TAKEN, "What would fit goes to other needs: tier 1 20 pieces"),
                        tuple(
                                About.SHORTFALL,
                                "The nearest is “offer 1”: 1 pieces more for this need is 1 pieces less for tier 1;"
                                        + " this need is in tier 3, later by 2"));
    }

    @Test
    void the_next_best_of_a_match_is_named_with_the_points_that_it_falls_short() {
        NeedFacts need = need(1, 10, 1, 0);
        Setting setting = setting(List.of(offer(1, 10, 0), offer(2, 10, 30)), List.of(need));

        MatchReason match = explain(setting, need).matches().getFirst();
        int other = setting.weights().perMille(offer(2, 10, 30), need);

        assertThat(words.nextBest(need, match.nextBest().orElseThrow()).words().zh())
                .isEqualTo("次优是“供给2”：每 1 件，全市场的适配度少 " + (match.suitability().perMille() - other) + " 分（满分 1000）");
    }

    @Test
    void without_another_offer_the_next_best_is_to_do_without() {
        NeedFacts need = need(1, 10, 2, 0);
        Setting setting = setting(List.of(offer(1, 10, 0)), List.of(need));

        MatchReason match = explain(setting, need).matches().getFirst();

        assertThat(words.nextBest(need, match.nextBest().orElseThrow()).words())
                .isEqualTo(new Phrase(
                        "没有次优的供给：每 1 件，第 2 层就少得 1 件",
                        "There is no next best offer: for 1 pieces as much less of tier 2 would be served"));
    }

    @Test
    void what_was_not_computed_is_said_to_be_so() {
        NeedFacts need = need(1, 10, 2, 0);
        Setting setting = setting(List.of(), List.of(need));

        assertThat(words.changes(
                        need,
                        Counterfactuals.of(
                                setting,
                                need.id(),
                                List.of(new LongerWindow(10)),
                                0,
                                new WorkLimit(-1, Duration.ofHours(1), () -> 0))))
                .extracting(said -> said.words().zh())
                .containsExactly("时间窗延长 10 天：市场较大，本次未计算");
    }

    private static NeedExplanation explain(Setting setting, NeedFacts need) {
        return new Explaining(setting, setting.clear(need.article())).of(need.id());
    }

    private static Setting setting(List<OfferFacts> offers, List<NeedFacts> needs) {
        return new Setting(offers, needs, SuitabilityWeights.standard(), 3, 40, (offer, need) -> false);
    }

    private static OfferFacts offer(long id, int quantity, int from) {
        return new OfferFacts(
                new UUID(0, id),
                RandomSettings.MICROSCOPE,
                "330302",
                Reach.CITY,
                0,
                new Window(from, from + 60),
                quantity,
                false,
                0,
                0,
                500);
    }

    private static NeedFacts need(long id, int quantity, int tier, int from) {
        return new NeedFacts(
                new UUID(1, id),
                RandomSettings.MICROSCOPE,
                "330302",
                0,
                new Window(from, from + 60),
                quantity,
                1,
                tier,
                false,
                0,
                0);
    }
}
