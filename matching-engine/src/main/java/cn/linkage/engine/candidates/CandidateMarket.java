package cn.linkage.engine.candidates;

import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * The market of what an index holds: its offers and needs by id, each need with some of its feasible offers, the best at least.
 * What was left out of a need's row is no more suitable than a bound that is kept. Immutable.
 */
public final class CandidateMarket {

    /** The bound of a need of which nothing was left out. */
    private static final short NOTHING = -1;

    private final TransportMarket market;
    private final List<OfferFacts> offers;
    private final List<NeedFacts> needs;
    private final short[] leftOutAtMost;
    private final long[] digests;
    private final OfferAreas areas;

    private CandidateMarket(
            TransportMarket market, List<OfferFacts> offers, List<NeedFacts> needs, short[] leftOutAtMost) {
        this(market, offers, needs, leftOutAtMost, OfferDigest.of(offers), new OfferAreas(offers, needs));
    }

    private CandidateMarket(
            TransportMarket market,
            List<OfferFacts> offers,
            List<NeedFacts> needs,
            short[] leftOutAtMost,
            long[] digests,
            OfferAreas areas) {
        this.market = market;
        this.offers = List.copyOf(offers);
        this.needs = List.copyOf(needs);
        this.leftOutAtMost = leftOutAtMost;
        this.digests = digests;
        this.areas = areas;
    }

    /**
     * Builds the market of an index, which must not change meanwhile.
     *
     * @param tiers tiers of the policy; no need may have a higher one
     * @param mostPerNeed how many offers a need keeps, 1 or more
     * @param excluded pairs (offer, need) to leave out, the declined ones
     */
    public static CandidateMarket of(
            CandidateIndex index, int tiers, int mostPerNeed, BiPredicate<OfferFacts, NeedFacts> excluded) {
        List<OfferFacts> offers = index.offers();
        List<NeedFacts> needs = index.needs();
        MarketBuilder builder = TransportMarket.builder(tiers);
        Map<UUID, Integer> number = new HashMap<>();
        for (OfferFacts offer : offers) {
            number.put(offer.id(), builder.addOffer(offer.quantity()));
        }
        short[] leftOut = new short[needs.size()];
        for (NeedFacts need : needs) {
            int needNumber = builder.addNeed(need.quantity(), need.tier());
            List<Candidate> row = index.offersFor(need, mostPerNeed, excluded);
            leftOut[needNumber] = row.size() < mostPerNeed ? NOTHING : worst(row);
            addRow(builder, needNumber, row, number);
        }
        return new CandidateMarket(builder.build(), offers, needs, leftOut);
    }

    /**
     * A market built by other means, in whose rows nothing was left out.
     *
     * @param market numbered as the lists
     * @throws IllegalArgumentException if the lists are not as long as the market is wide
     */
    public static CandidateMarket whole(TransportMarket market, List<OfferFacts> offers, List<NeedFacts> needs) {
        if (market.offers() != offers.size() || market.needs() != needs.size()) {
            throw new IllegalArgumentException("A market of " + market.offers() + " offers and " + market.needs()
                    + " needs, with facts of " + offers.size() + " and " + needs.size());
        }
        short[] leftOut = new short[needs.size()];
        Arrays.fill(leftOut, NOTHING);
        return new CandidateMarket(market, offers, needs, leftOut);
    }

    /** Numbered as the lists. */
    public TransportMarket market() {
        return market;
    }

    /** By number. */
    public List<OfferFacts> offers() {
        return offers;
    }

    /** By number. */
    public List<NeedFacts> needs() {
        return needs;
    }

    /** The digests of the offers, by number; not to be changed. */
    long[] digests() {
        return digests;
    }

    /** Which offers come to which need. */
    OfferAreas areas() {
        return areas;
    }

    /**
     * What no feasible offer outside the row of a need is more suitable than, 0 to 1000; −1 where all are in it.
     */
    int leftOutAtMost(int need) {
        return leftOutAtMost[need];
    }

    /**
     * The same market after one need has changed, all others with the offers that they had. O(pairs · log(pairs of one
     * need)), where building it anew would compare every need with every offer.
     *
     * @param changed has the id and the article of a need of this market
     * @param row its best feasible offers, the best first
     */
    public CandidateMarket withNeed(NeedFacts changed, List<Candidate> row) {
        MarketBuilder builder = TransportMarket.builder(market.tiers());
        Map<UUID, Integer> number = new HashMap<>();
        for (int offer = 0; offer < offers.size(); offer++) {
            number.put(offers.get(offer).id(), builder.addOffer(market.capacity(offer)));
        }
        List<NeedFacts> all = new ArrayList<>(needs);
        short[] leftOut = leftOutAtMost.clone();
        for (int need = 0; need < all.size(); need++) {
            if (all.get(need).id().equals(changed.id())) {
                all.set(need, changed);
                builder.addNeed(changed.quantity(), changed.tier());
                addRow(builder, need, row, number);
                leftOut[need] = row.isEmpty() ? NOTHING : worst(row);
            } else {
                builder.addNeed(market.quantity(need), market.tier(need));
                for (int pair = market.firstPair(need); pair < market.firstPair(need + 1); pair++) {
                    builder.addPair(need, market.offerOf(pair), market.suitability(pair));
                }
            }
        }
        return new CandidateMarket(builder.build(), offers, all, leftOut);
    }

    /**
     * The same market with more pairs. O(pairs).
     *
     * @param more by need, ascending offers above 32 bits of suitability, none of them in the need's row
     */
    CandidateMarket with(long[][] more) {
        int[] first = new int[needs.size() + 1];
        int[] quantity = new int[needs.size()];
        byte[] tier = new byte[needs.size()];
        for (int need = 0; need < quantity.length; need++) {
            first[need + 1] =
                    Math.addExact(first[need], market.firstPair(need + 1) - market.firstPair(need) + more[need].length);
            quantity[need] = market.quantity(need);
            tier[need] = (byte) market.tier(need);
        }
        int[] offer = new int[first[quantity.length]];
        short[] suitability = new short[offer.length];
        for (int need = 0; need < quantity.length; need++) {
            int old = market.firstPair(need);
            int fresh = 0;
            for (int pair = first[need]; pair < first[need + 1]; pair++) {
                if (fresh == more[need].length
                        || (old < market.firstPair(need + 1) && market.offerOf(old) < more[need][fresh] >>> 32)) {
                    offer[pair] = market.offerOf(old);
                    suitability[pair] = (short) market.suitability(old++);
                } else {
                    offer[pair] = (int) (more[need][fresh] >>> 32);
                    suitability[pair] = (short) more[need][fresh++];
                }
            }
        }
        int[] capacity = new int[offers.size()];
        Arrays.setAll(capacity, market::capacity);
        return new CandidateMarket(
                TransportMarket.ofRows(market.tiers(), capacity, quantity, tier, first, offer, suitability),
                offers,
                needs,
                leftOutAtMost,
                digests,
                areas);
    }

    private static void addRow(MarketBuilder builder, int need, List<Candidate> row, Map<UUID, Integer> number) {
        for (Candidate candidate : row) {
            Integer offer = number.get(candidate.offer().id());
            if (offer != null) {
                builder.addPair(need, offer, candidate.suitability());
            }
        }
    }

    private static short worst(List<Candidate> bestFirst) {
        return (short) bestFirst.getLast().suitability();
    }
}
