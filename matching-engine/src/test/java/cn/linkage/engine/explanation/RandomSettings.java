package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Reach;
import cn.linkage.engine.candidates.SuitabilityPart;
import cn.linkage.engine.candidates.SuitabilityWeights;
import cn.linkage.engine.candidates.Window;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/** Small settings of two item categories in which something is scarce, late, far or used, from a seed. */
final class RandomSettings {

    static final Article MICROSCOPE = new Article("EQUIPMENT", "microscope", "PIECE");
    static final Article TELESCOPE = new Article("EQUIPMENT", "telescope", "PIECE");
    static final int TIERS = 3;
    private static final String[] COUNTIES = {"330302", "330303", "330381"};
    private static final List<Reach> REACHES = List.of(Reach.COUNTY, Reach.CITY, Reach.CITY);
    private static final SuitabilityWeights PLAIN = new SuitabilityWeights(Map.of(SuitabilityPart.SIZE_FIT, 1000));

    private RandomSettings() {}

    static Setting next(RandomGenerator random) {
        int declined = 3 + random.nextInt(12);
        return new Setting(
                LongStream.range(0, 2 + random.nextInt(5))
                        .mapToObj(id -> offer(id, random))
                        .toList(),
                LongStream.range(0, 2 + random.nextInt(4))
                        .mapToObj(id -> need(id, random))
                        .toList(),
                random.nextBoolean() ? SuitabilityWeights.standard() : PLAIN,
                TIERS,
                1 + random.nextInt(4),
                (offer, need) ->
                        (offer.id().getLeastSignificantBits() * 7 + need.id().getLeastSignificantBits()) % declined
                                == 1);
    }

    private static OfferFacts offer(long id, RandomGenerator random) {
        return new OfferFacts(
                new UUID(0, id),
                article(random),
                COUNTIES[random.nextInt(3)],
                REACHES.get(random.nextInt(3)),
                0,
                window(random),
                1 + random.nextInt(3),
                random.nextInt(4) == 0,
                0,
                0,
                random.nextInt(2) * 500);
    }

    private static NeedFacts need(long id, RandomGenerator random) {
        return new NeedFacts(
                new UUID(1, id),
                article(random),
                COUNTIES[random.nextInt(3)],
                0,
                window(random),
                1 + random.nextInt(3),
                random.nextInt(3) == 0 ? 2 : 1,
                1 + random.nextInt(TIERS),
                random.nextBoolean(),
                0,
                0);
    }

    private static Article article(RandomGenerator random) {
        return random.nextInt(4) == 0 ? TELESCOPE : MICROSCOPE;
    }

    private static Window window(RandomGenerator random) {
        int from = random.nextInt(60);
        return new Window(from, from + 5 + random.nextInt(40));
    }
}
