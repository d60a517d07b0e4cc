package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.IncrementalMarket;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Random changes of a market. What comes is a copy of what was there on the first day: same pairs, as far as their other
 * ends are still there, and a new amount and tier. Nothing is restored here.
 */
final class ChangingMarket {

    /** The changes that are measured. */
    enum Change {
        INSERT_NEED,
        INSERT_OFFER,
        REMOVE_NEED,
        REMOVE_OFFER,
        CHANGE_NEED,
        CHANGE_OFFER
    }

    /** One end of pairs and their suitabilities. */
    private record Partners(List<Integer> ids, List<Integer> suitabilities) {

        int[] ids(boolean[] there) {
            return IntStream.range(0, ids.size())
                    .filter(k -> there[ids.get(k)])
                    .map(ids::get)
                    .toArray();
        }

        int[] suitabilities(boolean[] there) {
            return IntStream.range(0, ids.size())
                    .filter(k -> there[ids.get(k)])
                    .map(suitabilities::get)
                    .toArray();
        }
    }

    private final TransportMarket first;
    private final IncrementalMarket market;
    private final List<Partners> offerPartners = new ArrayList<>();
    private final boolean[] needThere;
    private final boolean[] offerThere;
    private final SplittableRandom random;

    ChangingMarket(ClearingResult result, long seed) {
        first = result.market();
        market = IncrementalMarket.of(result);
        random = new SplittableRandom(seed);
        needThere = new boolean[2 * first.needs() + 1_000];
        offerThere = new boolean[2 * first.offers() + 1_000];
        for (int j = 0; j < first.offers(); j++) {
            offerPartners.add(new Partners(new ArrayList<>(), new ArrayList<>()));
            offerThere[j] = true;
        }
        for (int i = 0; i < first.needs(); i++) {
            needThere[i] = true;
            for (int e = first.firstPair(i); e < first.firstPair(i + 1); e++) {
                offerPartners.get(first.offerOf(e)).ids.add(i);
                offerPartners.get(first.offerOf(e)).suitabilities.add(first.suitability(e));
            }
        }
    }

    IncrementalMarket market() {
        return market;
    }

    /** Makes one change; the result says how to do it, so that looking for what to change is not measured. */
    Runnable next(Change change) {
        return switch (change) {
            case INSERT_NEED -> insertNeed();
            case INSERT_OFFER -> insertOffer();
            case REMOVE_NEED -> {
                int need = there(needThere, first.needs());
                needThere[need] = false;
                yield () -> market.removeNeed(need);
            }
            case REMOVE_OFFER -> {
                int offer = there(offerThere, first.offers());
                offerThere[offer] = false;
                yield () -> market.removeOffer(offer);
            }
            case CHANGE_NEED -> {
                int need = there(needThere, first.needs());
                int quantity = Distributions.quantity(random);
                int tier = Distributions.tier(random);
                yield () -> market.changeNeed(need, quantity, tier);
            }
            case CHANGE_OFFER -> {
                int offer = there(offerThere, first.offers());
                int capacity = Distributions.capacity(random);
                yield () -> market.changeOffer(offer, capacity);
            }
        };
    }

    private Runnable insertNeed() {
        int like = random.nextInt(first.needs());
        int quantity = Distributions.quantity(random);
        int tier = Distributions.tier(random);
        int[] pairs = IntStream.range(first.firstPair(like), first.firstPair(like + 1))
                .filter(e -> offerThere[first.offerOf(e)])
                .toArray();
        int[] partners = IntStream.of(pairs).map(first::offerOf).toArray();
        int[] suitabilities = IntStream.of(pairs).map(first::suitability).toArray();
        return () -> needThere[market.addNeed(quantity, tier, partners, suitabilities)] = true;
    }

    private Runnable insertOffer() {
        Partners like = offerPartners.get(random.nextInt(first.offers()));
        int capacity = Distributions.capacity(random);
        int[] partners = like.ids(needThere);
        int[] suitabilities = like.suitabilities(needThere);
        return () -> offerThere[market.addOffer(capacity, partners, suitabilities)] = true;
    }

    private int there(boolean[] present, int bound) {
        int id = random.nextInt(bound);
        while (!present[id]) {
            id = random.nextInt(bound);
        }
        return id;
    }
}
