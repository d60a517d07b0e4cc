package cn.linkage.engine.clearing;

/**
 * Turns any prices, and any flow that is tight under them, into an optimum: forward places what needs are wanting, prices rising;
 * then backward places what priced offers have to spare, prices falling. Neither makes work for the other. The same two searches
 * make a market that has changed optimal again. Exact. O(units placed · pairs) time at the worst, some 80 bytes a node.
 */
final class ExactFinish {

    /** Sources are looked at one by one until they have reached so many times the nodes that there are. */
    private static final int WORTH_OF_ALL = 4;

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

    /** Finishes a part that stays as it is: all sources at once, since there are many and each has a short way. */
    static void run(Balance balance) {
        ExactFinish finish = new ExactFinish(balance, balance.part.columns());
        finish.run(0);
    }

    /**
     * Looks at what has changed since the last time. Each source by itself, so that trees do not take nodes from each other; where that
     * goes over the market again and again, as around one giant offer, the rest at once.
     */
    void run() {
        run(WORTH_OF_ALL * (long) (balance.part.needs() + balance.part.offers()));
    }

    private void run(long mostOneByOne) {
        NodeSet needs = balance.needsToLookAt;
        long reached = 0;
        for (int k = 0; k < needs.size(); k++) {
            if (balance.wanting(needs.get(k))) {
                forward.addSource(needs.get(k));
                reached += reached < mostOneByOne ? forward.run() : 0;
            }
        }
        needs.clear();
        forward.run();
        NodeSet offers = balance.offersToLookAt;
        reached = 0;
        for (int k = 0; k < offers.size(); k++) {
            if (balance.idle(offers.get(k))) {
                backward.addSource(offers.get(k));
                reached += reached < mostOneByOne ? backward.run() : 0;
            }
        }
        offers.clear();
        backward.run();
    }
}
