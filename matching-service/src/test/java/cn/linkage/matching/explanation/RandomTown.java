package cn.linkage.matching.explanation;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.enterprise.BooksOfferDetails;
import cn.linkage.contracts.enterprise.EquipmentOfferDetails;
import cn.linkage.contracts.enterprise.FundsOfferDetails;
import cn.linkage.contracts.enterprise.LectureOfferDetails;
import cn.linkage.contracts.enterprise.OfferDetails;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.enterprise.SoftwareOfferDetails;
import cn.linkage.contracts.school.BooksNeedDetails;
import cn.linkage.contracts.school.EquipmentNeedDetails;
import cn.linkage.contracts.school.FundsNeedDetails;
import cn.linkage.contracts.school.LectureNeedDetails;
import cn.linkage.contracts.school.NeedDetails;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.contracts.school.SoftwareNeedDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What givers offer and schools ask for at random: scarce, in short windows, with least quantities, of several kinds. */
final class RandomTown {

    /** Of each kind the categories that may stand in for one another, or one that nothing stands in for. */
    static final List<List<ItemCategory>> KINDS = List.of(
            List.of(ItemCategory.MICROSCOPE, ItemCategory.TELESCOPE, ItemCategory.TABLET),
            List.of(ItemCategory.ROBOT_KIT, ItemCategory.SENSOR_SET),
            List.of(ItemCategory.POPULAR_SCIENCE_BOOK, ItemCategory.TEACHERS_BOOK),
            List.of(ItemCategory.PROGRAMMING_SOFTWARE, ItemCategory.VIRTUAL_LABORATORY),
            List.of(ItemCategory.LECTURE),
            List.of(ItemCategory.FUNDS));

    private static final List<ScienceTopic> TOPICS =
            List.of(ScienceTopic.PHYSICS, ScienceTopic.CHEMISTRY, ScienceTopic.ROBOTICS);
    private static final List<FundsPurpose> PURPOSES = List.of(FundsPurpose.EQUIPMENT_PURCHASE, FundsPurpose.ACTIVITY);

    private final RandomGenerator random;
    private final LocalDate today;

    RandomTown(RandomGenerator random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    OfferPublished offer(UUID enterprise, List<ItemCategory> kind) {
        ItemCategory category = one(kind);
        LocalDate from = today.plusDays(random.nextInt(50));
        return new OfferPublished(
                new UUID(random.nextLong(), random.nextLong()),
                1,
                Instant.now(),
                enterprise,
                "资源" + random.nextInt(1_000_000),
                offerDetails(category),
                (1 + random.nextInt(12)) * step(category),
                random.nextInt(5) < 2 ? Reach.COUNTY : Reach.CITY,
                gradeBands(),
                from,
                from.plusDays(3 + random.nextInt(40)));
    }

    NeedPublished need(UUID school, List<ItemCategory> kind) {
        ItemCategory category = one(kind);
        int quantity = 1 + random.nextInt(15);
        int least = random.nextBoolean() ? 1 : (1 + random.nextInt(quantity)) * step(category);
        LocalDate from = today.plusDays(random.nextInt(60));
        return new NeedPublished(
                new UUID(random.nextLong(), random.nextLong()),
                1,
                Instant.now(),
                school,
                "需求" + random.nextInt(1_000_000),
                needDetails(category),
                quantity * step(category),
                least,
                Readiness.READY,
                gradeBands(),
                from,
                from.plusDays(3 + random.nextInt(30)));
    }

    private OfferDetails offerDetails(ItemCategory category) {
        ItemCondition condition = random.nextInt(3) == 0 ? ItemCondition.USED : ItemCondition.NEW;
        return switch (category.kind()) {
            case EQUIPMENT -> new EquipmentOfferDetails(category.code(), condition.name(), null, 12, false);
            case BOOKS -> new BooksOfferDetails(category.code(), condition, null);
            case SOFTWARE -> new SoftwareOfferDetails(category.code(), "演示软件", 6 + random.nextInt(30), false);
            case LECTURE ->
                new LectureOfferDetails(
                        category.code(),
                        some(TOPICS),
                        one(List.of(LanguageLevel.values())),
                        "讲师",
                        45,
                        50 + random.nextInt(200),
                        random.nextInt(4) == 0);
            case FUNDS ->
                random.nextBoolean()
                        ? new FundsOfferDetails(category.code(), some(PURPOSES), GivingRoute.DIRECT, null)
                        : new FundsOfferDetails(category.code(), some(PURPOSES), GivingRoute.FOUNDATION, "演示基金会");
            default -> throw new IllegalArgumentException(category + " is in no list of kinds");
        };
    }

    private NeedDetails needDetails(ItemCategory category) {
        boolean usedAccepted = random.nextInt(3) == 0;
        return switch (category.kind()) {
            case EQUIPMENT -> new EquipmentNeedDetails(category.code(), null, usedAccepted);
            case BOOKS -> new BooksNeedDetails(category.code(), null, usedAccepted);
            case SOFTWARE -> new SoftwareNeedDetails(category.code(), null, 3 + random.nextInt(18));
            case LECTURE ->
                new LectureNeedDetails(
                        category.code(),
                        some(TOPICS),
                        some(List.of(LanguageLevel.values())),
                        30 + random.nextInt(150),
                        random.nextBoolean());
            case FUNDS ->
                new FundsNeedDetails(category.code(), one(PURPOSES), some(List.of(GivingRoute.values())), null);
            default -> throw new IllegalArgumentException(category + " is in no list of kinds");
        };
    }

    /** Money comes in hundreds of yuan. */
    private static int step(ItemCategory category) {
        return category.unit() == ItemCategory.Unit.FEN ? 10_000 : 1;
    }

    private Set<GradeBand> gradeBands() {
        return random.nextInt(3) > 0 ? Set.of() : Set.copyOf(some(Arrays.asList(GradeBand.values())));
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Some of these, at least one. */
    private <T> Set<T> some(List<T> from) {
        T always = one(from);
        return from.stream()
                .filter(each -> each.equals(always) || random.nextInt(3) == 0)
                .collect(Collectors.toSet());
    }
}
