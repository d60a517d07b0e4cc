package cn.linkage.benchmarks;

import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Reach;
import cn.linkage.engine.candidates.Window;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Offers all over the nation or a province, and needs that look for them, with the distributions of the instances. */
record CandidateFacts(List<OfferFacts> offers, List<NeedFacts> needs) {

    private static final Reach[] REACHES = Reach.values();

    /** All over the nation. */
    static CandidateFacts generate(int offers, int needs, long seed) {
        return generate(Size.NATION, offers, needs, seed);
    }

    /** As many as the size has, all over its area. */
    static CandidateFacts generate(Size size, long seed) {
        return generate(size, size.side, size.side, seed);
    }

    private static CandidateFacts generate(Size size, int offers, int needs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Geography geography = new Geography(size, random);
        Side asked = Side.needs(needs, geography.counties, random);
        Side given = Side.offers(offers, geography.counties, random);
        return new CandidateFacts(
                IntStream.range(0, offers)
                        .mapToObj(j -> offer(j, given, size, geography))
                        .toList(),
                IntStream.range(0, needs)
                        .mapToObj(i -> need(i, asked, size, geography))
                        .toList());
    }

    private static OfferFacts offer(int j, Side side, Size size, Geography geography) {
        return new OfferFacts(
                new UUID(0, j),
                article(side.kind[j]),
                code(side.county[j], size, geography),
                REACHES[side.rank[j]],
                side.bands[j],
                new Window(side.from[j], side.until[j]),
                side.amount[j],
                false,
                side.subjects[j],
                side.designation[j],
                side.extra[j]);
    }

    private static NeedFacts need(int i, Side side, Size size, Geography geography) {
        return new NeedFacts(
                new UUID(1, i),
                article(side.kind[i]),
                code(side.county[i], size, geography),
                side.bands[i],
                new Window(side.from[i], side.until[i]),
                side.amount[i],
                side.extra[i],
                side.rank[i],
                true,
                side.subjects[i],
                side.designation[i]);
    }

    private static Article article(int kind) {
        return new Article("KIND-" + kind, "all", "PIECE");
    }

    /** Two digits each for province, city within it and county within that, as GB/T 2260 has them. */
    private static String code(int county, Size size, Geography geography) {
        int city = geography.city[county];
        int province = geography.province[county];
        return "%02d%02d%02d".formatted(11 + province, 1 + city % size.citiesEach, 1 + county % 10);
    }
}
