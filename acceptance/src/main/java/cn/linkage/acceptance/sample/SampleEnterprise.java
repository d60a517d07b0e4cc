package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plainly made-up giver. All of it follows from its number and one seed, so that a longer run adds givers and changes
 * none.
 */
record SampleEnterprise(int number, String creditCode, EnterpriseKind kind, County county, List<SampleOffer> offers) {

    /** How many givers stand against the whole of the file this was made for. */
    static final int FULL_COUNT = 3_500;

    /** How many postings that file has. */
    static final int FULL_POSTINGS = 34_254;

    /** Each of the equipment's categories, in their order. */
    static final List<ItemCategory> EQUIPMENT = Arrays.stream(ItemCategory.values())
            .filter(category -> category.kind() == GiftKind.EQUIPMENT)
            .toList();

    /** What the givers offer in turn: every equipment once, books and money oftener, as they are asked for. */
    static final List<ItemCategory> TURNS = Stream.of(
                    EQUIPMENT,
                    Collections.nCopies(3, ItemCategory.POPULAR_SCIENCE_BOOK),
                    Collections.nCopies(3, ItemCategory.SCIENCE_PICTURE_BOOK),
                    Collections.nCopies(6, ItemCategory.FUNDS),
                    Collections.nCopies(2, ItemCategory.LECTURE),
                    Collections.nCopies(2, ItemCategory.STUDY_TOUR))
            .flatMap(List::stream)
            .toList();

    private static final long SEED = 20_241_127L;
    private static final List<EnterpriseKind> KINDS = List.of(EnterpriseKind.values());
    private static final List<County> COUNTIES = List.of(County.values());

    String name() {
        return "样例企业%04d（演示数据）".formatted(number);
    }

    /** What an application for a place in it says. */
    Map<String, Object> application() {
        return Applications.enterprise(creditCode, name(), kind, county);
    }

    /** Givers in proportion to the postings, so that a part of the file sees the same scarcity as the whole. */
    static List<SampleEnterprise> against(int postings) {
        long count = Math.max(TURNS.size(), (long) postings * FULL_COUNT / FULL_POSTINGS);
        return IntStream.rangeClosed(1, (int) Math.min(count, 99_999))
                .mapToObj(SampleEnterprise::ofNumber)
                .toList();
    }

    static SampleEnterprise ofNumber(int number) {
        RandomGenerator random = new SplittableRandom(SEED + number);
        EnterpriseKind kind = KINDS.get(random.nextInt(KINDS.size()));
        County county = COUNTIES.get(random.nextInt(COUNTIES.size()));
        List<SampleOffer> offers = new ArrayList<>();
        int count = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            ItemCategory category = TURNS.get((number + 7 * i) % TURNS.size());
            offers.add(offer(number + "-" + (i + 1), category, random));
        }
        return new SampleEnterprise(number, CreditCode.ofNumber(number), kind, county, List.copyOf(offers));
    }

    private static SampleOffer offer(String key, ItemCategory category, RandomGenerator random) {
        int mean = mean(category);
        int quantity = Math.max(1, mean / 4 + random.nextInt(Math.max(1, mean * 3 / 2)));
        boolean used = random.nextInt(5) == 0;
        Reach reach = random.nextInt(10) == 0 ? Reach.COUNTY : Reach.CITY;
        return new SampleOffer(key, category, quantity, used, reach);
    }

    /**
     * Mean quantity of an offer. In the whole file about 137 offers stand against a turn's demand: of equipment and books
     * they cover about 40 % where they are scarce and 150 % where they are plentiful, of money about 70 %.
     */
    private static int mean(ItemCategory category) {
        return switch (category.kind()) {
            case EQUIPMENT -> EQUIPMENT.indexOf(category) % 2 == 0 ? 45 : 190;
            case BOOKS -> category == ItemCategory.SCIENCE_PICTURE_BOOK ? 95 : 350;
            case FUNDS -> 920_000;
            case LECTURE -> 1;
            default -> 60;
        };
    }
}
