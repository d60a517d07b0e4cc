package cn.linkage.engine.clearing;

/**
 * Turns any prices, and any flow that is tight under them, into an optimum: forward places what needs are wanting, prices rising;
 * then backward places what priced offers have to spare, prices falling. Neither makes work for the other. The same two searches
 * make a market that has changed optimal again. Exact. O(units placed · pairs) time at the worst, some 80 bytes a node.
 */
final class ExactFinish {

    private final Balance balance;
    private final TreeSearch forward;
    private final TreeSearch backward;

    /**
     * A finish that can be run again after each change.
     *
     * @param columns the needs of every offer, kept by whoever changes the market
     */
    ExactFinish(Balance balance, PairLists columns) {
        this.balance = balance;
        TreeNodes tree = new TreeNodes(balance.part.needs() + balance.part.offers());
        forward = new TreeSearch(new Direction(true, balance, columns), tree);
        backward = new TreeSearch(new Direction(false, balance, columns), tree);
    }

    /** Finishes a part that stays as it is. */
    static void run(Balance balance) {
        new ExactFinish(balance, balance.part.columns()).run();
    }

    /** Looks at what has changed since the last time. */
    void run() {
        NodeSet needs = balance.needsToLookAt;
        for (int k = 0; k < needs.size(); k++) {
            if (balance.wanting(needs.get(k))) {
                forward.addSource(needs.get(k));
            }
        }
        needs.clear();
        forward.run();
        NodeSet offers = balance.offersToLookAt;
        for (int k = 0; k < offers.size(); k++) {
            if (balance.idle(offers.get(k))) {
                backward.addSource(offers.get(k));
            }
        }
        offers.clear();
        backward.run();
    }
}
