package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A plainly made-up enterprise. All of it follows from its number and one seed, so that a longer run adds enterprises
 * and changes none.
 */
record SampleEnterprise(int number, String creditCode, EnterpriseKind kind, County county, List<SampleOffer> offers) {

    /** How many enterprises stand against the whole of the file this was made for. */
    static final int FULL_COUNT = 1_000;

    /** How many postings of equipment that file has. */
    static final int FULL_POSTINGS = 23_716;

    private static final long SEED = 20_241_127L;
    private static final int FEWEST = 32;
    private static final List<EnterpriseKind> KINDS = List.of(EnterpriseKind.values());
    private static final List<County> COUNTIES = List.of(County.values());

    /** The sample's market is that of equipment. */
    static final List<ItemCategory> CATEGORIES = Arrays.stream(ItemCategory.values())
            .filter(category -> category.kind() == GiftKind.EQUIPMENT)
            .toList();

    /** Mean quantity of an offer: about 40 % of what is asked for in scarce categories, 150 % in plentiful ones. */
    private static final int SCARCE_QUANTITY = 95;

    private static final int PLENTIFUL_QUANTITY = 350;

    String name() {
        return "样例企业%04d（演示数据）".formatted(number);
    }

    /** Enterprises in proportion to the postings, so that a part of the file sees the same scarcity as the whole. */
    static List<SampleEnterprise> against(int postings) {
        long count = Math.max(FEWEST, (long) postings * FULL_COUNT / FULL_POSTINGS);
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
            ItemCategory category = CATEGORIES.get((number + 7 * i) % CATEGORIES.size());
            offers.add(offer(number + "-" + (i + 1), category, random));
        }
        return new SampleEnterprise(number, CreditCode.ofNumber(number), kind, county, List.copyOf(offers));
    }

    private static SampleOffer offer(String key, ItemCategory category, RandomGenerator random) {
        int mean = scarce(category) ? SCARCE_QUANTITY : PLENTIFUL_QUANTITY;
        int quantity = mean / 4 + random.nextInt(mean * 3 / 2);
        boolean used = random.nextInt(5) == 0;
        Reach reach = random.nextInt(10) == 0 ? Reach.COUNTY : Reach.CITY;
        return new SampleOffer(key, category, quantity, used, used ? 6 : 24, reach);
    }

    private static boolean scarce(ItemCategory category) {
        return CATEGORIES.indexOf(category) % 2 == 0;
    }
}
