package cn.linkage.engine.clearing;

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

    private static final int BOLD_TURNS = 4;

    private ExactFinish() {}

    static void run(Balance balance) {
        int needs = balance.part.needs();
        int offers = balance.part.offers();
        Search.Scratch scratch = new Search.Scratch(needs + offers);
        ForwardSearch forward = new ForwardSearch(balance, scratch);
        BackwardSearch backward = null;
        for (int turn = 0; ; turn++) {
            boolean cautious = turn >= BOLD_TURNS;
            boolean found = false;
            for (int i = 0; i < needs; i++) {
                if (balance.wanting(i)) {
                    forward.addSource(i);
                    found = true;
                }
            }
            forward.run(cautious);
            for (int j = 0; j < offers; j++) {
                if (balance.idle(j)) {
                    backward = backward == null ? new BackwardSearch(balance, scratch) : backward;
                    backward.addSource(needs + j);
                    found = true;
                }
            }
            if (!found) {
                return;
            }
            if (backward != null) {
                backward.run(cautious);
            }
        }
    }
}
