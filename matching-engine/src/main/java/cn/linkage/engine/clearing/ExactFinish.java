package cn.linkage.engine.clearing;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Turns any prices, and any flow that is tight under them, into an optimum: forward places what needs are wanting, prices rising;
 * then backward places what priced offers have to spare, prices falling. Neither makes work for the other. The same two searches
 * make a market that has changed optimal again. Exact. O(units placed · pairs) time at the worst, some 80 bytes a node.
 */
final class ExactFinish {

    /** Sources are looked at one by one until they have reached so many times the nodes that there are. */
    private static final int WORTH_OF_ALL = 4;

    private final Balance balance;
    private final PairLists columns;
    private final TreeSearch forward;
    private final TreeSearch backward;

    /**
     * A finish that can be run again after each change.
     *
     * @param columns the needs of every offer, kept by whoever changes the market
     */
    ExactFinish(Balance balance, PairLists columns) {
        this.balance = balance;
        this.columns = columns;
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
        forward.startAnew();
        backward.startAnew();
        long reached = 0;
        for (int need : neighbourly(balance.needsToLookAt, balance::wanting, balance.part.rows)) {
            if (balance.wanting(need)) {
                forward.addSource(need);
                reached += reached < mostOneByOne ? forward.run() : 0;
            }
        }
        balance.needsToLookAt.clear();
        forward.run();
        reached = 0;
        for (int offer : neighbourly(balance.offersToLookAt, balance::idle, columns)) {
            if (balance.idle(offer)) {
                backward.addSource(offer);
                reached += reached < mostOneByOne ? backward.run() : 0;
            }
        }
        balance.offersToLookAt.clear();
        backward.run();
    }

    /** Sources in the order of their first partners: those that look at the same ones follow each other, and find them in the cache. */
    private static int[] neighbourly(NodeSet nodes, IntPredicate isSource, PairLists lists) {
        long[] keys = new long[nodes.size()];
        int count = 0;
        for (int k = 0; k < nodes.size(); k++) {
            int node = nodes.get(k);
            if (isSource.test(node)) {
                long partner = lists.size(node) == 0 ? 0 : lists.packed[lists.first[node]] >>> Part.BITS;
                keys[count++] = partner << 32 | node;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] sources = new int[count];
        for (int k = 0; k < count; k++) {
            sources[k] = (int) keys[k];
        }
        return sources;
    }
}
