package cn.linkage.engine.cli;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.Flows;
import cn.linkage.engine.clearing.Prices;
import cn.linkage.engine.clearing.TransportMarket;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Arrays;

/**
 * Reads and writes markets and results as text, one record a line, ids from 1.
 *
 * <pre>
 * c comment
 * p transport OFFERS NEEDS PAIRS TIERS
 * o ID CAPACITY            every offer once
 * n ID QUANTITY TIER       every need once
 * e NEED OFFER SUITABILITY every pair once
 * </pre>
 *
 * A result has {@code x NEED OFFER QUANTITY} lines, and {@code u NEED PRICE} and {@code v OFFER PRICE} lines for the prices that
 * are not 0. Memory: 8 bytes a pair beside the market itself; nothing is allocated for sizes that the file does not fill.
 */
public final class MarketFile {

    private static final int MOST_PAIRS = Integer.MAX_VALUE - 16;

    private MarketFile() {}

    /** Reads a market. */
    public static TransportMarket read(InputStream in) throws IOException, FormatException {
        LineReader lines = new LineReader(in);
        if (!lines.next() || lines.letter() != 'p' || !lines.word().equals("transport")) {
            throw new FormatException(lines.number(), "the first record is 'p transport OFFERS NEEDS PAIRS TIERS'");
        }
        int offers = (int) lines.value("the number of offers", 0, TransportMarket.MAX_SIDE);
        int needs = (int) lines.value("the number of needs", 0, TransportMarket.MAX_SIDE);
        int pairs = (int) lines.value("the number of pairs", 0, Math.min(MOST_PAIRS, (long) offers * needs));
        int tiers = (int) lines.value("the number of tiers", 1, TransportMarket.MAX_TIERS);
        lines.end();
        MarketLines content = new MarketLines(offers, needs, pairs, tiers);
        while (lines.next()) {
            content.read(lines);
        }
        return content.market(lines.number());
    }

    /** Writes a market. */
    public static void write(TransportMarket market, PrintWriter out) {
        out.println(
                "p transport " + market.offers() + " " + market.needs() + " " + market.pairs() + " " + market.tiers());
        for (int j = 0; j < market.offers(); j++) {
            out.println("o " + (j + 1) + " " + market.capacity(j));
        }
        for (int i = 0; i < market.needs(); i++) {
            out.println("n " + (i + 1) + " " + market.quantity(i) + " " + market.tier(i));
        }
        for (int i = 0; i < market.needs(); i++) {
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                out.println("e " + (i + 1) + " " + (market.offerOf(e) + 1) + " " + market.suitability(e));
            }
        }
    }

    /** Writes quantities and prices. */
    public static void write(ClearingResult result, PrintWriter out) {
        result.forEachFlow(
                (need, offer, quantity) -> out.println("x " + (need + 1) + " " + (offer + 1) + " " + quantity));
        for (int i = 0; i < result.prices().needs(); i++) {
            if (result.prices().ofNeed(i) != 0) {
                out.println("u " + (i + 1) + " " + result.prices().ofNeed(i));
            }
        }
        for (int j = 0; j < result.prices().offers(); j++) {
            if (result.prices().ofOffer(j) != 0) {
                out.println("v " + (j + 1) + " " + result.prices().ofOffer(j));
            }
        }
    }

    /** What a result file says of a market: not verified yet. */
    public record Claim(Flows flows, Prices prices) {}

    /** Reads the quantities and prices of a market. */
    public static Claim readClaim(TransportMarket market, InputStream in) throws IOException, FormatException {
        LineReader lines = new LineReader(in);
        long[] gain = new long[market.needs()];
        long[] price = new long[market.offers()];
        long[] flow = new long[16];
        int flows = 0;
        while (lines.next()) {
            char letter = lines.letter();
            if (letter == 'x') {
                int need = (int) lines.value("the need", 1, market.needs()) - 1;
                int offer = (int) lines.value("the offer", 1, market.offers()) - 1;
                long quantity = lines.value("the quantity", 1, TransportMarket.MAX_QUANTITY);
                long pair = market.pairOf(need, offer);
                if (pair < 0) {
                    throw new FormatException(
                            lines.number(), "need " + (need + 1) + " and offer " + (offer + 1) + " are no pair");
                }
                flow = flows == flow.length ? Arrays.copyOf(flow, 2 * flows) : flow;
                flow[flows++] = pair << 32 | quantity;
            } else if (letter == 'u') {
                int need = (int) lines.value("the need", 1, market.needs()) - 1;
                gain[need] = lines.value("the price", 0, 1L << 40);
            } else if (letter == 'v') {
                int offer = (int) lines.value("the offer", 1, market.offers()) - 1;
                price[offer] = lines.value("the price", 0, 1L << 40);
            } else {
                throw new FormatException(lines.number(), "begins with '" + letter + "'; right is x, u or v");
            }
            lines.end();
        }
        Arrays.sort(flow, 0, flows);
        int[] pair = new int[flows];
        int[] quantity = new int[flows];
        for (int f = 0; f < flows; f++) {
            pair[f] = (int) (flow[f] >>> 32);
            quantity[f] = (int) flow[f];
        }
        return new Claim(new Flows(pair, quantity), new Prices(gain, price));
    }
}
