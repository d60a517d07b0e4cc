package cn.linkage.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.SuitabilityWeights;
import cn.linkage.engine.explanation.Comparison.Outcome;
import cn.linkage.engine.explanation.Comparison.TierFigures;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final long SEED = 20_251_127;

    private enum Place {
        URBAN,
        RURAL
    }

    @Test
    void tiers_groups_gains_and_losses_add_up_to_what_the_two_clearings_serve() {
        RandomGenerator random = new SplittableRandom(SEED);
        int changes = 0;
        for (int n = 0; n < 1_000; n++) {
            Setting setting = RandomSettings.next(random);
            ClearedMarket before = setting.clear(RandomSettings.MICROSCOPE);
            ClearedMarket after = turnedAround(setting).clear(RandomSettings.MICROSCOPE);

            Comparison<Place> comparison = Comparison.of(before, after, ComparisonTest::place);

            long servedBefore = before.needs().stream()
                    .mapToLong(need -> before.served(need.id()))
                    .sum();
            long servedAfter = after.needs().stream()
                    .mapToLong(need -> after.served(need.id()))
                    .sum();
            assertThat(comparison.tiersBefore(3)).as("setting %d", n).isEqualTo(tiers(before));
            assertThat(comparison.tiersAfter(3)).as("setting %d", n).isEqualTo(tiers(after));
            assertThat(comparison.all().servedBefore()).isEqualTo(servedBefore);
            assertThat(comparison.all().servedAfter()).isEqualTo(servedAfter);
            assertThat(comparison.ofGroup(Place.URBAN).servedAfter()
                            + comparison.ofGroup(Place.RURAL).servedAfter())
                    .isEqualTo(servedAfter);
            assertThat(Stream.concat(comparison.gains().stream(), comparison.losses().stream())
                            .mapToInt(Outcome::change)
                            .sum())
                    .as("setting %d", n)
                    .isEqualTo((int) (servedAfter - servedBefore));
            changes += comparison.gains().size() + comparison.losses().size();
        }
        assertThat(changes).as("needs that gain or lose").isGreaterThan(100);
    }

    @Test
    void under_the_same_policy_nobody_gains_or_loses() {
        RandomGenerator random = new SplittableRandom(SEED + 1);
        for (int n = 0; n < 100; n++) {
            Setting setting = RandomSettings.next(random);

            Comparison<Place> comparison = Comparison.of(
                    setting.clear(RandomSettings.MICROSCOPE),
                    setting.clear(RandomSettings.MICROSCOPE),
                    ComparisonTest::place);

            assertThat(comparison.gains()).isEmpty();
            assertThat(comparison.losses()).isEmpty();
        }
    }

    @Test
    void the_greatest_gain_comes_first_and_shares_are_of_what_is_asked_for() {
        Comparison<Place> one = new Comparison<>(List.of(
                new Outcome<>(new UUID(0, 1), Place.URBAN, 60, 1, 2, 60, 20),
                new Outcome<>(new UUID(0, 2), Place.RURAL, 30, 2, 1, 0, 10)));
        Comparison<Place> other =
                new Comparison<>(List.of(new Outcome<>(new UUID(0, 3), Place.RURAL, 30, 2, 1, 0, 30)));

        Comparison<Place> both = Comparison.together(List.of(one, other));

        assertThat(both.gains()).extracting(Outcome::need).containsExactly(new UUID(0, 3), new UUID(0, 2));
        assertThat(both.losses()).extracting(Outcome::change).containsExactly(-40);
        assertThat(both.ofGroup(Place.RURAL).shareAfterPerMille()).isEqualTo(OptionalInt.of(667));
        assertThat(both.ofGroup(Place.URBAN).shareBeforePerMille()).isEqualTo(OptionalInt.of(1000));
        assertThat(new Comparison<Place>(List.of()).ofGroup(Place.URBAN).shareBeforePerMille())
                .isEmpty();
    }

    private static Setting turnedAround(Setting setting) {
        return new Setting(
                setting.offers(),
                setting.needs().stream().map(ComparisonTest::inOppositeTier).toList(),
                SuitabilityWeights.standard(),
                setting.tiers(),
                setting.offersPerNeed(),
                setting.excluded());
    }

    private static NeedFacts inOppositeTier(NeedFacts need) {
        return new NeedFacts(
                need.id(),
                need.article(),
                need.county(),
                need.gradeBands(),
                need.window(),
                need.quantity(),
                need.minimum(),
                RandomSettings.TIERS + 1 - need.tier(),
                need.usedAccepted(),
                need.subjects(),
                need.designations());
    }

    private static List<TierFigures> tiers(ClearedMarket cleared) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(tier -> {
                    List<NeedFacts> needs = cleared.needs().stream()
                            .filter(need -> need.tier() == tier)
                            .toList();
                    return new TierFigures(
                            tier,
                            needs.stream().mapToLong(NeedFacts::quantity).sum(),
                            needs.stream()
                                    .mapToLong(need -> cleared.served(need.id()))
                                    .sum());
                })
                .toList();
    }

    private static Place place(UUID need) {
        return need.getLeastSignificantBits() % 2 == 0 ? Place.URBAN : Place.RURAL;
    }
}
