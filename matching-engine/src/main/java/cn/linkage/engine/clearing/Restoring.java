package cn.linkage.engine.clearing;

/** Makes a market that has changed optimal again, from what has become wanting or idle. Exact. */
final class Restoring {

    private final Balance balance;
    private final ForwardTree forward;
    private final BackwardTree backward;

    Restoring(Balance balance, PairLists columns) {
        this.balance = balance;
        TreeNodes tree = new TreeNodes(balance.part.needs() + balance.part.offers());
        forward = new ForwardTree(balance, columns, tree);
        backward = new BackwardTree(balance, columns, tree);
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
                backward.addSource(balance.part.needs() + offers.get(k));
            }
        }
        offers.clear();
        backward.run();
    }
}
