package cn.linkage.engine.candidates;

import cn.linkage.engine.clearing.Prices;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Offers in the order of their prices, the cheapest first. Safe for threads. 36 bytes an offer. */
final class PricedShelf {

    /** Bits of an offer's number below its price; {@code TransportMarket.MAX_SIDE} needs 22, a price at most 40. */
    private static final int BITS = 22;

    private static final int MASK = (1 << BITS) - 1;

    private final long[] offers;
    /** Made when somebody looks; whichever thread made it, it is the same. */
    private @Nullable OfferColumns columns;

    /** Puts offers in order. */
    PricedShelf(IntStream numbers, Prices prices) {
        offers = numbers.mapToLong(offer -> prices.ofOffer(offer) << BITS | offer)
                .sorted()
                .toArray();
    }

    /**
     * What the conditions ask of them, in the same order.
     *
     * @param digests of all offers there are, by number
     */
    OfferColumns columns(long[] digests) {
        OfferColumns made = columns;
        if (made == null) {
            made = new OfferColumns(this, digests);
            columns = made;
        }
        return made;
    }

    int size() {
        return offers.length;
    }

    int offer(int place) {
        return (int) offers[place] & MASK;
    }

    long price(int place) {
        return offers[place] >>> BITS;
    }

    /** How many of them cost no more than this. */
    int costingAtMost(long most) {
        if (offers.length == 0 || price(0) > most) {
            return 0;
        }
        if (price(offers.length - 1) <= most) {
            return offers.length;
        }
        // Numbers are below the mask, so it lies behind everything of that price and is never found itself.
        return -1 - Arrays.binarySearch(offers, most << BITS | MASK);
    }
}
