package cn.linkage.engine.clearing;

/** Makes a market that has changed optimal again, from what has become wanting or idle. Exact. */
final class Restoring {

    private final Balance balance;
    private final TreeSearch forward;
    private final TreeSearch backward;

    Restoring(Balance balance, PairLists columns) {
        this.balance = balance;
        TreeNodes tree = new TreeNodes(balance.part.needs() + balance.part.offers());
        forward = new TreeSearch(new Direction(true, balance, columns), tree);
        backward = new TreeSearch(new Direction(false, balance, columns), tree);
    }

    /** Looks at what has changed. Neither search makes work for the other, so each has one turn. */
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
