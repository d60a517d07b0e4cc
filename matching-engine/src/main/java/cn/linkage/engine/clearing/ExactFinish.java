package cn.linkage.engine.clearing;

import org.jspecify.annotations.Nullable;

/**
 * Turns any prices, and any flow that is tight under them, into an optimum.
 *
 * <p>Two searches take turns. Forward places what needs are wanting, prices rising; backward places what priced offers have
 * to spare, prices falling. Each starts from all sources at once and moves every settled node at distance d by D − d, which
 * keeps reduced costs from becoming negative whatever D is; so D may be chosen as far as it takes to place half of what
 * is in excess, and one phase spans what single steps would need many for. What such a stride gives up on the way (a need past
 * the point where it would rather be unserved, an offer past price 0) is an end for the excess, or work for the other search.
 *
 * <p>Ends: after a few turns the searches become cautious (D is the nearest end), forward then makes no work for backward nor
 * backward for forward, and every phase either moves prices, which are bounded, or places a unit. Exact. O(phases · pairs)
 * time, 16 bytes a node and, once backward is needed, 4 bytes a pair.
 */
final class ExactFinish {

    /** The turns after which searches become cautious, where there is much to do. */
    static final int BOLD_TURNS = 4;

    private final Balance balance;
    private final Search.Scratch scratch;
    private final ForwardSearch forward;
    private @Nullable BackwardSearch backward;

    private ExactFinish(Balance balance) {
        this.balance = balance;
        scratch = new Search.Scratch(balance.part.needs() + balance.part.offers());
        forward = new ForwardSearch(balance, scratch);
    }

    /** For a part that goes on changing; the columns are kept by whoever changes it. */
    ExactFinish(Balance balance, PairLists columns) {
        this(balance);
        backward = new BackwardSearch(balance, scratch, columns);
    }

    static void run(Balance balance) {
        new ExactFinish(balance).run(BOLD_TURNS);
    }

    /** Looks at what has changed, and at what changes by that, until nothing is wanting or idle. */
    void run(int boldTurns) {
        NodeSet needs = balance.needsToLookAt;
        NodeSet offers = balance.offersToLookAt;
        for (int turn = 0; needs.size() + offers.size() > 0; turn++) {
            boolean cautious = turn >= boldTurns;
            for (int k = 0; k < needs.size(); k++) {
                if (balance.wanting(needs.get(k))) {
                    forward.addSource(needs.get(k));
                }
            }
            needs.clear();
            forward.run(cautious);
            boolean idle = false;
            for (int k = 0; k < offers.size(); k++) {
                if (balance.idle(offers.get(k))) {
                    backward().addSource(balance.part.needs() + offers.get(k));
                    idle = true;
                }
            }
            offers.clear();
            if (idle) {
                backward().run(cautious);
            }
        }
    }

    private BackwardSearch backward() {
        if (backward == null) {
            backward = new BackwardSearch(balance, scratch, balance.part.columns());
        }
        return backward;
    }
}
