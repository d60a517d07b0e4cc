package cn.linkage.engine.clearing;

/** Where a clearing of the same needs and offers has left each part of a market that has more pairs now. */
final class EarlierClearing {

    private final TransportMarket market;
    private final ClearingResult before;
    /** The first flow of each need, and the number of flows at the end. */
    private final int[] firstFlow;

    EarlierClearing(TransportMarket market, ClearingResult before) {
        this.market = market;
        this.before = before;
        TransportMarket old = before.market();
        if (old.needs() != market.needs()
                || old.offers() != market.offers()
                || (before.prices().tierStep() != 0 && before.prices().tierStep() != market.tierStep())) {
            throw new IllegalArgumentException("The earlier clearing is of " + old.needs() + " needs and "
                    + old.offers() + " offers with a tier step of "
                    + before.prices().tierStep() + "; right are "
                    + market.needs() + " and " + market.offers() + " with the market's own tier step");
        }
        firstFlow = new int[old.needs() + 1];
        int flow = 0;
        for (int need = 0; need < old.needs(); need++) {
            while (flow < before.flows().size() && before.flows().pair(flow) < old.firstPair(need + 1)) {
                flow++;
            }
            firstFlow[need + 1] = flow;
        }
    }

    /** Whether no need of a part has more pairs than before. */
    boolean isUnchanged(Parts.Members members) {
        for (int need : members.needs) {
            if (market.firstPair(need + 1) - market.firstPair(need)
                    != before.market().firstPair(need + 1) - before.market().firstPair(need)) {
                return false;
            }
        }
        return true;
    }

    /** Takes gains and prices of an unchanged part over; its quantities, packed and sorted. */
    long[] keep(Parts.Members members, long[] gain, long[] price) {
        int count = 0;
        for (int need : members.needs) {
            gain[need] = before.prices().ofNeed(need);
            count += firstFlow[need + 1] - firstFlow[need];
        }
        for (int offer : members.offers) {
            price[offer] = before.prices().ofOffer(offer);
        }
        long[] flows = new long[count];
        int next = 0;
        for (int need : members.needs) {
            int moved = market.firstPair(need) - before.market().firstPair(need);
            for (int flow = firstFlow[need]; flow < firstFlow[need + 1]; flow++) {
                flows[next++] = (long) (before.flows().pair(flow) + moved) << 32
                        | before.flows().quantity(flow);
            }
        }
        return flows;
    }

    /** The prices as they were, and what of the quantities is tight under them with the new pairs. */
    Balance balance(Part part, int[] localOffer) {
        long[] price = new long[part.offers()];
        for (int j = 0; j < price.length; j++) {
            price[j] = before.prices().ofOffer(part.offerId[j]);
        }
        Balance balance = new Balance(part, price, new Holders(new int[price.length]));
        for (int i = 0; i < part.needs(); i++) {
            int need = part.needId[i];
            for (int flow = firstFlow[need]; flow < firstFlow[need + 1]; flow++) {
                int pair = before.flows().pair(flow);
                balance.giveIfTight(
                        localOffer[before.market().offerOf(pair)],
                        i,
                        before.market().suitability(pair) - part.least,
                        before.flows().quantity(flow));
            }
        }
        return balance;
    }
}
