package cn.linkage.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncrementalMarketTest {

    private static final int[] NONE = {};
    private static final long SEED = 20_240_311;

    @Test
    void a_need_of_a_higher_tier_takes_what_a_lower_one_had() {
        IncrementalMarket market = IncrementalMarket.empty(2);
        int offer = market.addOffer(3, NONE, NONE);
        int low = market.addNeed(3, 2, new int[] {offer}, new int[] {1000});
        market.restore();
        assertThat(market.quantity(low, offer)).isEqualTo(3);

        int high = market.addNeed(2, 1, new int[] {offer}, new int[] {0});
        market.restore();

        assertThat(market.quantity(high, offer)).isEqualTo(2);
        assertThat(market.served(low)).isEqualTo(1);
    }

    @Test
    void what_a_removed_need_had_goes_to_the_next() {
        IncrementalMarket market = IncrementalMarket.empty(1);
        int offer = market.addOffer(1, NONE, NONE);
        int first = market.addNeed(1, 1, new int[] {offer}, new int[] {900});
        int second = market.addNeed(1, 1, new int[] {offer}, new int[] {100});
        market.restore();

        market.removeNeed(first);
        market.restore();

        assertThat(market.served(second)).isEqualTo(1);
    }

    @Test
    void after_every_change_the_value_is_that_of_a_cold_clearing_and_is_certified() {
        RandomGenerator random = new SplittableRandom(SEED);
        for (int n = 0; n < 300; n++) {
            IncrementalMarket live = IncrementalMarket.of(Clearing.solve(RandomMarkets.next(random, 8)));
            for (int step = 0; step < 30; step++) {
                change(live, random);
                IncrementalMarket.Snapshot snapshot = live.snapshot();
                assertThat(Value.of(snapshot.result()))
                        .as("market %d, step %d", n, step)
                        .isEqualTo(Value.of(Clearing.solve(snapshot.result().market())));
            }
        }
    }

    @Test
    void after_many_changes_at_once_the_value_is_that_of_a_cold_clearing() {
        RandomGenerator random = new SplittableRandom(SEED + 1);
        for (int n = 0; n < 40; n++) {
            IncrementalMarket live = IncrementalMarket.of(Clearing.solve(RandomMarkets.next(random, 40)));
            IncrementalMarket.Snapshot before = live.snapshot();
            for (int i = 0; i < before.result().market().needs(); i++) {
                live.changeNeed(before.needId(i), random.nextInt(7), 1);
            }
            for (int j = 0; j < before.result().market().offers(); j += 2) {
                live.removeOffer(before.offerId(j));
            }
            int[] needs = ids(before.result().market().needs(), before::needId);
            for (int k = 0; k < 40; k++) {
                int[] partners = some(needs, random);
                live.addOffer(random.nextInt(9), partners, suitabilities(partners, random));
            }
            IncrementalMarket.Snapshot snapshot = live.snapshot();
            assertThat(Value.of(snapshot.result()))
                    .as("market %d", n)
                    .isEqualTo(Value.of(Clearing.solve(snapshot.result().market())));
        }
    }

    @Test
    void quantities_by_id_are_those_of_the_snapshot() {
        RandomGenerator random = new SplittableRandom(SEED + 2);
        IncrementalMarket live = IncrementalMarket.of(Clearing.solve(RandomMarkets.next(random, 30)));
        for (int step = 0; step < 50; step++) {
            change(live, random);
        }
        IncrementalMarket.Snapshot snapshot = live.snapshot();

        snapshot.result()
                .forEachFlow((need, offer, quantity) -> assertThat(
                                live.quantity(snapshot.needId(need), snapshot.offerId(offer)))
                        .isEqualTo(quantity));
    }

    @Test
    void unknown_ids_and_pairs_named_twice_are_refused_and_change_nothing() {
        IncrementalMarket market = IncrementalMarket.empty(1);
        int offer = market.addOffer(1, NONE, NONE);

        assertThatThrownBy(() -> market.removeNeed(0)).hasMessage("need is 0; right is an id in use");
        assertThatThrownBy(() -> market.addNeed(1, 2, NONE, NONE)).hasMessage("tier is 2; right is 1 to 1");
        assertThatThrownBy(() -> market.addNeed(1, 1, new int[] {offer, offer}, new int[] {1, 2}))
                .hasMessage("offer is 0; right is named once");
        assertThat(market.snapshot().result().market().needs()).isZero();
    }

    private static void change(IncrementalMarket live, RandomGenerator random) {
        IncrementalMarket.Snapshot now = live.snapshot();
        int[] needs = ids(now.result().market().needs(), now::needId);
        int[] offers = ids(now.result().market().offers(), now::offerId);
        int tiers = now.result().market().tiers();
        int quantity = random.nextInt(7);
        switch (random.nextInt(6)) {
            case 0 -> {
                int[] partners = some(offers, random);
                live.addNeed(quantity, 1 + random.nextInt(tiers), partners, suitabilities(partners, random));
            }
            case 1 -> {
                int[] partners = some(needs, random);
                live.addOffer(quantity, partners, suitabilities(partners, random));
            }
            case 2 -> one(needs, random, live::removeNeed);
            case 3 -> one(offers, random, live::removeOffer);
            case 4 -> one(needs, random, need -> live.changeNeed(need, quantity, 1 + random.nextInt(tiers)));
            default -> one(offers, random, offer -> live.changeOffer(offer, quantity));
        }
    }

    private static int[] ids(int count, IntUnaryOperator id) {
        return IntStream.range(0, count).map(id).toArray();
    }

    private static int[] some(int[] ids, RandomGenerator random) {
        return Arrays.stream(ids).filter(id -> random.nextInt(2) == 0).toArray();
    }

    private static int[] suitabilities(int[] partners, RandomGenerator random) {
        int most = random.nextBoolean() ? 1000 : 3;
        return Arrays.stream(partners).map(id -> random.nextInt(most + 1)).toArray();
    }

    private static void one(int[] ids, RandomGenerator random, IntConsumer action) {
        if (ids.length > 0) {
            action.accept(ids[random.nextInt(ids.length)]);
        }
    }
}
