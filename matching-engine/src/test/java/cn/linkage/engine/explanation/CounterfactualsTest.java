package cn.linkage.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.Condition;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Reach;
import cn.linkage.engine.candidates.SuitabilityWeights;
import cn.linkage.engine.candidates.Window;
import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import cn.linkage.engine.explanation.Adjustment.HalfMinimum;
import cn.linkage.engine.explanation.Adjustment.LongerWindow;
import cn.linkage.engine.explanation.Adjustment.OtherCategory;
import cn.linkage.engine.explanation.Adjustment.UsedAccepted;
import cn.linkage.engine.explanation.Adjustment.WiderReach;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CounterfactualsTest {

    private static final long SEED = 20_251_126;
    private static final int SETTINGS = 1_000;
    private static final WorkLimit ENOUGH = new WorkLimit(1_000, Duration.ofHours(1), () -> 0);
    private static final List<Adjustment> ALL = List.of(
            new LongerWindow(14),
            new LongerWindow(28),
            new HalfMinimum(),
            new UsedAccepted(),
            new OtherCategory(RandomSettings.TELESCOPE),
            new WiderReach());

    @Test
    void no_change_is_told_that_would_not_serve_as_much_in_every_best_clearing_of_the_changed_market() {
        RandomGenerator random = new SplittableRandom(SEED);
        Map<String, Integer> told = new HashMap<>();
        for (int n = 0; n < SETTINGS; n++) {
            Setting setting = RandomSettings.next(random);
            ClearedMarket before = setting.clear(RandomSettings.MICROSCOPE);
            for (NeedFacts need : before.needs()) {
                Counterfactuals found = Counterfactuals.of(setting, need.id(), ALL, 0, ENOUGH);
                assertThat(found.notComputed()).isEmpty();
                for (Counterfactuals.Helpful helpful : found.helpful()) {
                    NeedFacts changed = helpful.adjustment().apply(need).orElseThrow();
                    Changed again = new Changed(
                            setting.with(changed), changed, helpful.adjustment().waived());
                    assertThat(EveryClearing.of(again.market(), again.number()).least())
                            .as("setting %d, %s", n, helpful)
                            .isGreaterThanOrEqualTo(helpful.served());
                    assertThat(helpful.servedBefore()).as("setting %d", n).isEqualTo(before.served(need.id()));
                    assertThat(helpful.served()).as("setting %d", n).isGreaterThan(helpful.servedBefore());
                    told.merge(helpful.adjustment().getClass().getSimpleName(), 1, Integer::sum);
                }
            }
        }
        assertThat(told.keySet())
                .as("every change is told somewhere: %s", told)
                .containsExactlyInAnyOrder(
                        "LongerWindow", "HalfMinimum", "UsedAccepted", "OtherCategory", "WiderReach");
    }

    @Test
    void what_is_told_is_what_the_plan_of_the_changed_market_proposes_at_least() {
        RandomGenerator random = new SplittableRandom(SEED + 1);
        for (int n = 0; n < SETTINGS / 4; n++) {
            Setting setting = RandomSettings.next(random);
            for (NeedFacts need : setting.clear(RandomSettings.MICROSCOPE).needs()) {
                for (Counterfactuals.Helpful helpful :
                        Counterfactuals.of(setting, need.id(), ALL, 0, ENOUGH).helpful()) {
                    if (helpful.adjustment().waived().isEmpty()) {
                        NeedFacts changed = helpful.adjustment().apply(need).orElseThrow();
                        assertThat(setting.with(changed)
                                        .clear(changed.article())
                                        .served(need.id()))
                                .as("setting %d, %s", n, helpful)
                                .isGreaterThanOrEqualTo(helpful.served());
                    }
                }
            }
        }
    }

    @Test
    void every_change_that_helps_whatever_ties_decide_is_found_the_best_first() {
        RandomGenerator random = new SplittableRandom(SEED + 2);
        for (int n = 0; n < SETTINGS / 4; n++) {
            Setting setting = RandomSettings.next(random);
            ClearedMarket before = setting.clear(RandomSettings.MICROSCOPE);
            for (NeedFacts need : before.needs()) {
                if (need.minimum() == 1) {
                    int best = ALL.stream()
                            .filter(adjustment -> adjustment.apply(need).isPresent())
                            .mapToInt(adjustment -> {
                                NeedFacts changed = adjustment.apply(need).orElseThrow();
                                Changed again = new Changed(setting.with(changed), changed, adjustment.waived());
                                return EveryClearing.of(again.market(), again.number())
                                        .least();
                            })
                            .max()
                            .orElse(0);
                    List<Counterfactuals.Helpful> helpful = Counterfactuals.of(setting, need.id(), ALL, 0, ENOUGH)
                            .helpful();
                    assertThat(
                                    helpful.isEmpty()
                                            ? before.served(need.id())
                                            : helpful.getFirst().served())
                            .as("setting %d, %s", n, need)
                            .isEqualTo(Math.max(best, before.served(need.id())));
                    assertThat(helpful)
                            .hasSizeLessThanOrEqualTo(3)
                            .isSortedAccordingTo(Comparator.comparingInt(Counterfactuals.Helpful::served)
                                    .reversed());
                }
            }
        }
    }

    @Test
    void of_five_changes_that_help_the_three_best_are_told() {
        Window now = new Window(0, 60);
        NeedFacts need =
                new NeedFacts(new UUID(1, 1), RandomSettings.MICROSCOPE, "330302", 0, now, 60, 4, 1, false, 0, 0);
        Setting setting = new Setting(
                List.of(
                        offer(1, RandomSettings.MICROSCOPE, "330302", now, 3, false),
                        offer(2, RandomSettings.MICROSCOPE, "330302", now, 10, true),
                        offer(3, RandomSettings.TELESCOPE, "330302", now, 30, false),
                        offer(4, RandomSettings.MICROSCOPE, "330381", now, 20, false),
                        offer(5, RandomSettings.MICROSCOPE, "330302", new Window(70, 90), 40, false)),
                List.of(need),
                SuitabilityWeights.standard(),
                1,
                40,
                (offer, asked) -> false);

        assertThat(Counterfactuals.of(setting, need.id(), ALL, 0, ENOUGH).helpful())
                .extracting(Counterfactuals.Helpful::adjustment, Counterfactuals.Helpful::served)
                .containsExactly(
                        tuple(new LongerWindow(14), 40),
                        tuple(new OtherCategory(RandomSettings.TELESCOPE), 30),
                        tuple(new WiderReach(), 20));
    }

    private static OfferFacts offer(
            long id, Article article, String county, Window window, int quantity, boolean used) {
        return new OfferFacts(new UUID(0, id), article, county, Reach.COUNTY, 0, window, quantity, used, 0, 0, 500);
    }

    @Test
    void a_change_is_not_told_where_the_need_has_as_much_already() {
        RandomGenerator random = new SplittableRandom(SEED);
        for (int n = 0; n < 100; n++) {
            Setting setting = RandomSettings.next(random);
            for (NeedFacts need : setting.clear(RandomSettings.MICROSCOPE).needs()) {
                Counterfactuals found = Counterfactuals.of(setting, need.id(), ALL, need.quantity() - 1, ENOUGH);
                assertThat(found.helpful()).allMatch(helpful -> helpful.served() == need.quantity());
            }
        }
    }

    @Test
    void what_the_limit_of_work_leaves_is_called_not_computed() {
        Setting setting = RandomSettings.next(new SplittableRandom(7));
        NeedFacts need = setting.clear(RandomSettings.MICROSCOPE).needs().stream()
                .filter(one -> setting.clear(RandomSettings.MICROSCOPE).served(one.id()) < one.quantity())
                .findFirst()
                .orElseThrow();
        long[] clock = {0};
        WorkLimit noTime = new WorkLimit(1_000, Duration.ofSeconds(1), () -> clock[0] += 2_000_000_000L);
        WorkLimit noSize = new WorkLimit(0, Duration.ofHours(1), () -> 0);

        assertThat(Counterfactuals.of(setting, need.id(), ALL, 0, noSize))
                .isEqualTo(new Counterfactuals(List.of(), ALL));
        assertThat(Counterfactuals.of(setting, need.id(), ALL, 0, noTime).notComputed())
                .contains(new LongerWindow(14), new LongerWindow(28), new WiderReach());
    }

    /** The market of a changed need with every feasible pair, built by plain loops. */
    private record Changed(TransportMarket market, int number) {

        Changed(Setting setting, NeedFacts changed, Set<Condition> waived) {
            List<NeedFacts> needs = setting.needs().stream()
                    .filter(need -> need.article().equals(changed.article()))
                    .sorted(Comparator.comparing(NeedFacts::id))
                    .toList();
            this(build(setting, needs, changed, waived), needs.indexOf(changed));
        }

        private static TransportMarket build(
                Setting setting, List<NeedFacts> needs, NeedFacts changed, Set<Condition> waived) {
            MarketBuilder builder = TransportMarket.builder(setting.tiers());
            setting.offers().forEach(offer -> builder.addOffer(offer.quantity()));
            for (NeedFacts need : needs) {
                int number = builder.addNeed(need.quantity(), need.tier());
                IntStream.range(0, setting.offers().size())
                        .filter(o ->
                                fits(setting, setting.offers().get(o), need, need.equals(changed) ? waived : Set.of()))
                        .forEach(o -> builder.addPair(
                                number,
                                o,
                                setting.weights().perMille(setting.offers().get(o), need)));
            }
            return builder.build();
        }

        private static boolean fits(Setting setting, OfferFacts offer, NeedFacts need, Set<Condition> waived) {
            for (Condition condition : Condition.values()) {
                if (!condition.holds(offer, need) && !waived.contains(condition)) {
                    return false;
                }
            }
            return !setting.excluded().test(offer, need);
        }
    }
}
