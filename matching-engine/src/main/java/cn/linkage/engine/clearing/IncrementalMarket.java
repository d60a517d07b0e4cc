package cn.linkage.engine.clearing;

/**
 * A market that changes and is optimal again after each {@link #restore}: needs and offers come, change and go, and the two
 * searches of the exact finish move only what that touches. The optimum is the same as that of {@link Clearing#solve} on the
 * market as it is then; {@link #snapshot} has it certified.
 *
 * <p>Ids are given by the market and used again after a removal. A change costs O(pairs of what changes); restoring costs
 * shortest paths over the pairs around it, in the worst case over all. Memory: 8 bytes a pair with reserves of a quarter, some
 * 60 a need or offer. Deterministic: the same changes in the same order give the same quantities. Not safe for several
 * threads.
 */
public final class IncrementalMarket {

    /** Enough for every size a market may have, so that it need not change with the market. */
    private static final long TIER_STEP = 1024L * (TransportMarket.MAX_SIDE + 1);
    /** Fewer changes are never cleared anew, however small the market. */
    private static final int MANY = 64;
    /** One change costs about as much as clearing this many needs and offers anew. */
    private static final int WORTH_OF_A_CHANGE = 64;

    /** Room is made at the start for one more in so many. */
    private static final int RESERVE = 32;

    private Part part;
    private Balance balance;
    private final PairLists columns;
    private ExactFinish finish;
    private final Ids needs;
    private final Ids offers;
    private int changes;

    private IncrementalMarket(Part part, Balance balance, PairLists columns, Neighbourhoods numbers) {
        this.part = part;
        this.balance = balance;
        this.columns = columns;
        this.needs = new Ids("need", numbers.ofNeed);
        this.offers = new Ids("offer", numbers.ofOffer);
        columns.reserve(part.offers());
        columns.reservePairs();
        part.rows.reserve(part.needs());
        part.rows.reservePairs();
        this.finish = new ExactFinish(balance, columns);
    }

    /** Starts from a clearing; ids are the numbers of its market. */
    public static IncrementalMarket of(ClearingResult result) {
        TransportMarket market = result.market();
        Neighbourhoods numbers = new Neighbourhoods(market);
        Part part = LiveParts.of(market, TIER_STEP, numbers)
                .withRoomFor(withReserve(market.needs()), withReserve(market.offers()));
        long[] price = new long[part.offers()];
        long step = result.prices().tierStep() == 0
                ? market.tierStep()
                : result.prices().tierStep();
        for (int j = 0; j < market.offers(); j++) {
            long itsPrice = result.prices().ofOffer(j);
            price[numbers.ofOffer[j]] = Math.max(0, itsPrice + (itsPrice + step / 2) / step * (TIER_STEP - step));
        }
        Balance balance = new Balance(part, price, new Holders(new int[part.offers()]));
        for (int f = 0; f < result.flows().size(); f++) {
            int pair = result.flows().pair(f);
            balance.giveIfTight(
                    numbers.ofOffer[market.offerOf(pair)],
                    numbers.ofNeed[market.needOf(pair)],
                    market.suitability(pair),
                    result.flows().quantity(f));
        }
        IncrementalMarket incremental = new IncrementalMarket(part, balance, part.columns(), numbers);
        incremental.finish.run();
        return incremental;
    }

    /** As many and a few more, so that the first changes need not move everything to larger arrays. */
    private static int withReserve(int count) {
        return Math.min(TransportMarket.MAX_SIDE, count + count / RESERVE);
    }

    /** Starts without needs and offers. */
    public static IncrementalMarket empty(int tiers) {
        return of(Clearing.solve(TransportMarket.builder(tiers).build()));
    }

    /**
     * Adds an offer that could serve these needs.
     *
     * @return its id
     */
    public int addOffer(int capacity, int[] partners, int[] suitabilities) {
        requireQuantity("capacity", capacity);
        needs.requirePartners(partners, suitabilities);
        int id = offers.next();
        int offer = offers.number(id);
        if (offer >= part.offers()) {
            grow(part.needs(), offers.roomFor(offer));
        }
        part.changeCapacity(offer, capacity);
        int[] partner = needs.numbers(partners);
        long price = 0;
        for (int k = 0; k < partner.length; k++) {
            part.rows.add(partner[k], offer << Part.BITS | suitabilities[k]);
            columns.add(offer, partner[k] << Part.BITS | suitabilities[k]);
            price = Math.max(price, balance.cost[partner[k]] + suitabilities[k]);
        }
        balance.price[offer] = price;
        balance.spare[offer] = capacity;
        changed(balance.offersToLookAt, offer);
        return id;
    }

    /**
     * Adds a need that these offers could serve.
     *
     * @return its id
     */
    public int addNeed(int quantity, int tier, int[] partners, int[] suitabilities) {
        requireQuantity("quantity", quantity);
        requireTier(tier);
        offers.requirePartners(partners, suitabilities);
        int id = needs.next();
        int need = needs.number(id);
        if (need >= part.needs()) {
            grow(needs.roomFor(need), part.offers());
        }
        part.change(need, quantity, tier);
        int[] partner = offers.numbers(partners);
        for (int k = 0; k < partner.length; k++) {
            part.rows.add(need, partner[k] << Part.BITS | suitabilities[k]);
            columns.add(partner[k], need << Part.BITS | suitabilities[k]);
        }
        putUpAnew(need);
        return id;
    }

    /** Changes what a need asks for and its tier. */
    public void changeNeed(int id, int quantity, int tier) {
        int need = needs.numberInUse(id);
        requireQuantity("quantity", quantity);
        requireTier(tier);
        if (part.tiers + 1 - tier == part.rank(need) && quantity >= part.quantity(need)) {
            balance.unserved[need] += quantity - part.quantity(need);
            part.change(need, quantity, tier);
            changed(balance.needsToLookAt, need);
            return;
        }
        balance.leaveUnserved(need);
        part.change(need, quantity, tier);
        putUpAnew(need);
    }

    /** Changes what an offer has. */
    public void changeOffer(int id, int capacity) {
        int offer = offers.numberInUse(id);
        requireQuantity("capacity", capacity);
        balance.takeBackDownTo(offer, capacity);
        balance.spare[offer] += capacity - part.capacity(offer);
        part.changeCapacity(offer, capacity);
        changed(balance.offersToLookAt, offer);
    }

    public void removeNeed(int id) {
        int need = needs.numberInUse(id);
        balance.leaveUnserved(need);
        for (int e = part.rows.first[need]; e < part.rows.end[need]; e++) {
            columns.remove(part.rows.packed[e] >>> Part.BITS, need);
        }
        part.rows.clear(need);
        part.change(need, 0, part.tiers);
        putUpAnew(need);
        needs.release(id);
    }

    public void removeOffer(int id) {
        changeOffer(id, 0);
        int offer = offers.number(id);
        for (int k = columns.first[offer]; k < columns.end[offer]; k++) {
            int need = columns.packed[k] >>> Part.BITS;
            part.rows.remove(need, offer);
            balance.costAfterLoss(need);
        }
        columns.clear(offer);
        balance.price[offer] = 0;
        offers.release(id);
    }

    /**
     * Makes the quantities optimal again after any number of changes. Where they are so many that restoring would cost more than
     * clearing the market anew, that is what is done.
     */
    public void restore() {
        if (changes >= MANY && (long) changes * WORTH_OF_A_CHANGE > part.needs() + part.offers()) {
            clearAnew();
        } else {
            finish.run();
        }
        changes = 0;
    }

    private void clearAnew() {
        balance = PartSolver.nearlyOptimal(part);
        finish = new ExactFinish(balance, columns);
        finish.run();
        PartSolver.priceWhatIsEmpty(balance);
    }

    /** What goes from an offer to a need, as of the last {@link #restore}. */
    public int quantity(int need, int offer) {
        return balance.holders.amountOf(offers.numberInUse(offer), needs.numberInUse(need));
    }

    /** What a need gets in all, as of the last {@link #restore}. */
    public int served(int id) {
        int need = needs.numberInUse(id);
        return part.quantity(need) - balance.unserved[need];
    }

    public int tier(int id) {
        return part.tiers + 1 - part.rank(needs.numberInUse(id));
    }

    /**
     * The market as it is, its optimum certified; removed needs and offers are left out. O(pairs · log(pairs of one need)).
     */
    public Snapshot snapshot() {
        restore();
        return LiveParts.snapshot(part, balance, needs, offers);
    }

    private void putUpAnew(int need) {
        balance.putUpAnew(need);
        changes++;
    }

    private void changed(NodeSet toLookAt, int node) {
        toLookAt.add(node);
        changes++;
    }

    private void grow(int needRoom, int offerRoom) {
        part = part.withRoomFor(needRoom, offerRoom);
        columns.reserve(offerRoom);
        balance = new Balance(part, balance);
        finish = new ExactFinish(balance, columns);
    }

    private void requireTier(int tier) {
        Ids.require(tier >= 1 && tier <= part.tiers, "tier", tier, "1 to " + part.tiers);
    }

    private static void requireQuantity(String what, int value) {
        Ids.require(
                value >= 0 && value <= TransportMarket.MAX_QUANTITY,
                what,
                value,
                "0 to " + TransportMarket.MAX_QUANTITY);
    }

    /** A market and its certified optimum, with the id of each need and offer by its number there. */
    public static final class Snapshot {
        private final ClearingResult result;
        private final int[] needIds;
        private final int[] offerIds;

        Snapshot(ClearingResult result, int[] needIds, int[] offerIds) {
            this.result = result;
            this.needIds = needIds.clone();
            this.offerIds = offerIds.clone();
        }

        public ClearingResult result() {
            return result;
        }

        /** The id of the need with this number in the result's market. */
        public int needId(int number) {
            return needIds[number];
        }

        /** The id of the offer with this number in the result's market. */
        public int offerId(int number) {
            return offerIds[number];
        }
    }
}
