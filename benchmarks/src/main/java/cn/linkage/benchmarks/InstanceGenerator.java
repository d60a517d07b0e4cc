package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.TransportMarket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Markets with the shape of real ones, from a seed: each need keeps its {@value #BEST} best feasible offers of its kind, by a
 * suitability of six weighted parts. The same seed gives the same market on any number of threads.
 */
final class InstanceGenerator {

    static final int BEST = 40;

    private final Size size;
    private final Geography geography;
    private final Side needs;
    private final Side offers;
    /** Offers by (kind, reach, and the county, city, province or nation that they reach). */
    private final List<int[][][]> buckets = new ArrayList<>();

    private InstanceGenerator(Size size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        this.size = size;
        geography = new Geography(size, random);
        needs = Side.needs(size.side, geography.counties, random);
        offers = Side.offers(size.side, geography.counties, random);
        for (int kind = 0; kind < Distributions.KINDS; kind++) {
            int[][][] byReach = new int[4][][];
            for (int reach = 0; reach < 4; reach++) {
                byReach[reach] = bucket(kind, reach);
            }
            buckets.add(byReach);
        }
    }

    static Instance generate(Size size, long seed) {
        InstanceGenerator generator = new InstanceGenerator(size, seed);
        return new Instance(
                size.name().toLowerCase(Locale.ROOT) + " seed " + seed,
                generator.market(),
                generator.needs.kind,
                generator.offers.kind);
    }

    private int area(int reach, int county) {
        return switch (reach) {
            case 0 -> county;
            case 1 -> geography.city[county];
            case 2 -> geography.province[county];
            default -> 0;
        };
    }

    private int[][] bucket(int kind, int reach) {
        int areas = area(reach, geography.counties - 1) + 1;
        int[] count = new int[areas];
        for (int j = 0; j < size.side; j++) {
            if (offers.kind[j] == kind && offers.rank[j] == reach) {
                count[area(reach, offers.county[j])]++;
            }
        }
        int[][] members = new int[areas][];
        Arrays.setAll(members, a -> new int[count[a]]);
        for (int j = size.side - 1; j >= 0; j--) {
            if (offers.kind[j] == kind && offers.rank[j] == reach) {
                int a = area(reach, offers.county[j]);
                members[a][--count[a]] = j;
            }
        }
        return members;
    }

    private TransportMarket market() {
        int blocks = 64;
        List<long[][]> rows = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> IntStream.range((int) ((long) size.side * block / blocks), (int)
                                ((long) size.side * (block + 1) / blocks))
                        .mapToObj(this::row)
                        .toArray(long[][]::new))
                .toList();
        int[] first = new int[size.side + 1];
        int need = 0;
        for (long[][] block : rows) {
            for (long[] row : block) {
                first[need + 1] = first[need] + row.length;
                need++;
            }
        }
        int[] offer = new int[first[need]];
        short[] suitability = new short[first[need]];
        int next = 0;
        for (long[][] block : rows) {
            for (long[] row : block) {
                for (long pair : row) {
                    offer[next] = (int) (pair >>> 10);
                    suitability[next++] = (short) (pair & 1023);
                }
            }
        }
        return TransportMarket.ofRows(
                Distributions.TIERS, offers.amount, needs.amount, needs.rank, first, offer, suitability);
    }

    /** The best pairs of a need as offer above 10 bits of suitability, by offer. */
    private long[] row(int need) {
        long[] best = new long[BEST];
        int count = 0;
        for (int reach = 0; reach < 4; reach++) {
            for (int offer : buckets.get(needs.kind[need])[reach][area(reach, needs.county[need])]) {
                if (!feasible(need, offer)) {
                    continue;
                }
                long key = (long) suitability(need, offer) << 32 | (0xffff_ffffL - offer);
                if (count < BEST) {
                    best[count++] = key;
                    if (count == BEST) {
                        Arrays.sort(best);
                    }
                } else if (key > best[0]) {
                    int at = 1;
                    while (at < BEST && best[at] < key) {
                        best[at - 1] = best[at];
                        at++;
                    }
                    best[at - 1] = key;
                }
            }
        }
        long[] row = new long[count];
        for (int k = 0; k < count; k++) {
            row[k] = (0xffff_ffffL - (best[k] & 0xffff_ffffL)) << 10 | best[k] >>> 32;
        }
        Arrays.sort(row);
        return row;
    }

    private boolean feasible(int need, int offer) {
        return (needs.bands[need] & offers.bands[offer]) != 0
                && needs.from[need] <= offers.until[offer]
                && offers.from[offer] <= needs.until[need]
                && offers.amount[offer] >= needs.extra[need];
    }

    private int suitability(int need, int offer) {
        long common = needs.subjects[need] & offers.subjects[offer];
        int days =
                Math.min(needs.until[need], offers.until[offer]) - Math.max(needs.from[need], offers.from[offer]) + 1;
        int less = Math.min(needs.amount[need], offers.amount[offer]);
        int more = Math.max(needs.amount[need], offers.amount[offer]);
        int parts = 300 * geography.nearness(needs.county[need], offers.county[offer])
                + 250 * (1_000 * Long.bitCount(common) / Long.bitCount(needs.subjects[need]))
                + 150 * (1_000 * days / (needs.until[need] - needs.from[need] + 1))
                + 100 * (1_000 * less / more)
                + 100 * ((needs.designation[need] & offers.designation[offer]) != 0 ? 1_000 : 0)
                + 100 * offers.extra[offer];
        return parts / 1_000;
    }
}
