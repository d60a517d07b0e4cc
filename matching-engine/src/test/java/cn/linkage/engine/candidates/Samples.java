package cn.linkage.engine.candidates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Offers and needs for tests. */
final class Samples {

    static final Article MICROSCOPES = new Article("EQUIPMENT", "microscope", "PIECE");
    private static final String[] COUNTIES = {"330302", "330303", "330381", "330102", "310101"};
    private static final List<Reach> REACHES = List.of(Reach.values());
    private static final String[] CATEGORIES = {"microscope", "drone"};

    private Samples() {}

    static OfferFacts offer(long id) {
        return new OfferFacts(
                new UUID(0, id), MICROSCOPES, "330302", Reach.CITY, 0, new Window(100, 199), 10, false, 0, 0, 500);
    }

    static NeedFacts need(long id) {
        return new NeedFacts(new UUID(1, id), MICROSCOPES, "330381", 0, new Window(150, 249), 20, 5, 1, false, 0, 0);
    }

    static OfferFacts randomOffer(long id, RandomGenerator random) {
        return new OfferFacts(
                new UUID(0, id),
                new Article("EQUIPMENT", CATEGORIES[random.nextInt(2)], "PIECE"),
                COUNTIES[random.nextInt(COUNTIES.length)],
                REACHES.get(random.nextInt(4)),
                random.nextInt(16),
                window(random),
                random.nextInt(30),
                random.nextInt(4) == 0,
                subjects(random),
                random.nextInt(8),
                random.nextInt(1001),
                terms(random));
    }

    static NeedFacts randomNeed(long id, RandomGenerator random) {
        return new NeedFacts(
                new UUID(1, id),
                new Article("EQUIPMENT", CATEGORIES[random.nextInt(2)], "PIECE"),
                COUNTIES[random.nextInt(COUNTIES.length)],
                random.nextInt(16),
                window(random),
                random.nextInt(30),
                1 + random.nextInt(3),
                1 + random.nextInt(3),
                random.nextInt(2) == 0,
                subjects(random),
                random.nextInt(8),
                terms(random));
    }

    /** Some of the first and of the last of 64, or none. */
    private static long subjects(RandomGenerator random) {
        return random.nextInt(5) == 0 ? 0 : Long.rotateRight(random.nextInt(256), 4);
    }

    /** Mostly nothing. */
    private static Terms terms(RandomGenerator random) {
        return random.nextInt(3) > 0
                ? Terms.NONE
                : new Terms(
                        Map.of(Choice.PURPOSE, random.nextInt(4)), Map.of(Measure.AUDIENCE, (long) random.nextInt(4)));
    }

    private static Window window(RandomGenerator random) {
        int from = random.nextInt(300);
        return new Window(from, from + random.nextInt(120));
    }
}
