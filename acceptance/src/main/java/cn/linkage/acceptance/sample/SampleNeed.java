package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The need that a posting becomes. All of it follows from the posting, so that every run makes the same.
 *
 * <p>The file's prices are in dollars: one dollar counts as {@value #FEN_PER_CENT} yuan. Of a trip or a visitor it tells
 * only the price, so one pupil is reckoned for every 20 dollars of a trip (10 to 120 of them), and one talk for every 300
 * of a visitor (1 to 10).
 */
record SampleNeed(Posting posting) {

    /** Fen for a cent are yuan for a dollar. */
    static final int FEN_PER_CENT = 7;

    static final String TITLE = "样例需求 ";

    /** The columns of the files, as the API spells their fields. */
    static final List<String> COLUMNS = List.of(
            "title",
            "kind",
            "itemCategory",
            "quantity",
            "minimumUsefulQuantity",
            "readiness",
            "gradeBands",
            "neededFrom",
            "neededUntil",
            "details.purpose",
            "details.usedAccepted",
            "details.fundsPurpose",
            "details.budget",
            "details.audience",
            "details.onlineAccepted",
            "details.groups",
            "details.adults",
            "details.dates");

    private static final long CENTS_A_PUPIL = 2_000;
    private static final long CENTS_A_TALK = 30_000;

    private static final List<ItemCategory> TECHNOLOGY = List.of(
            ItemCategory.TABLET,
            ItemCategory.LAPTOP,
            ItemCategory.PROJECTOR,
            ItemCategory.PRINTER_3D,
            ItemCategory.ROBOT_KIT,
            ItemCategory.DRONE,
            ItemCategory.VR_HEADSET,
            ItemCategory.SENSOR_SET);

    private static final List<ItemCategory> SUPPLIES = SampleEnterprise.EQUIPMENT.stream()
            .filter(category -> !TECHNOLOGY.contains(category))
            .toList();

    String key() {
        return posting.id();
    }

    String title() {
        return TITLE + key() + " " + category().words().zh();
    }

    /** The file says Technology or Supplies and no more; which of those, the posting's number decides. */
    ItemCategory category() {
        return switch (posting.kind()) {
            case EQUIPMENT -> {
                List<ItemCategory> categories = posting.resource().equals("Technology") ? TECHNOLOGY : SUPPLIES;
                yield categories.get(Math.floorMod(key().hashCode(), categories.size()));
            }
            case BOOKS ->
                gradeBand() == GradeBand.PRIMARY_1_3
                        ? ItemCategory.SCIENCE_PICTURE_BOOK
                        : ItemCategory.POPULAR_SCIENCE_BOOK;
            case STUDY_TOUR -> ItemCategory.STUDY_TOUR;
            case LECTURE -> ItemCategory.LECTURE;
            default -> ItemCategory.FUNDS;
        };
    }

    int quantity() {
        return switch (posting.kind()) {
            case EQUIPMENT, BOOKS -> posting.items();
            case STUDY_TOUR -> Math.clamp(posting.priceCents() / CENTS_A_PUPIL, 10, 120);
            case LECTURE -> Math.clamp(posting.priceCents() / CENTS_A_TALK, 1, 10);
            default -> Math.clamp(posting.priceCents() * FEN_PER_CENT, 1, ItemCategory.Unit.FEN.most());
        };
    }

    /** Every second posting can use the half of it, the others need at least one; a group of pupils goes whole. */
    int minimumUsefulQuantity() {
        return even() ? (quantity() + 1) / 2 : 1;
    }

    boolean usedAccepted() {
        return even();
    }

    /** Days from today until it is needed, and for how long. */
    int neededInDays() {
        return 7 + Math.floorMod(key().hashCode() / 7, 60);
    }

    int windowDays() {
        return 120;
    }

    GradeBand gradeBand() {
        return switch (posting.grades()) {
            case "Grades35" -> GradeBand.PRIMARY_4_6;
            case "Grades68" -> GradeBand.LOWER_SECONDARY;
            case "Grades912" -> GradeBand.UPPER_SECONDARY;
            default -> GradeBand.PRIMARY_1_3;
        };
    }

    /** What its row says, by column; what is not there is blank. */
    Map<String, String> row(LocalDate today) {
        LocalDate from = today.plusDays(neededInDays());
        Map<String, String> row = new HashMap<>();
        row.put("title", title());
        row.put("kind", posting.kind().name());
        row.put("itemCategory", category().code());
        row.put("quantity", String.valueOf(quantity()));
        row.put("minimumUsefulQuantity", String.valueOf(minimumUsefulQuantity()));
        row.put("readiness", "READY");
        row.put("gradeBands", gradeBand().name());
        row.put("neededFrom", from.toString());
        row.put("neededUntil", from.plusDays(windowDays()).toString());
        putDetails(row, from);
        return row;
    }

    private void putDetails(Map<String, String> row, LocalDate from) {
        if (posting.kind() == GiftKind.EQUIPMENT || posting.kind() == GiftKind.BOOKS) {
            row.put("details.purpose", "演示数据：课堂与社团使用");
            row.put("details.usedAccepted", String.valueOf(usedAccepted()));
        } else if (posting.kind() == GiftKind.STUDY_TOUR) {
            row.put("details.groups", gradeBand().name() + " " + quantity());
            row.put("details.adults", String.valueOf((quantity() + 9) / 10));
            row.put("details.dates", tourDays(from));
        } else if (posting.kind() == GiftKind.LECTURE) {
            row.put("details.audience", "120");
            row.put("details.onlineAccepted", String.valueOf(even()));
        } else {
            row.put("details.fundsPurpose", "ACTIVITY");
            row.put("details.budget", "演示数据：科学教育活动");
        }
    }

    /** The first four Thursdays that it is needed on: those are the hosts' days. */
    private static String tourDays(LocalDate from) {
        LocalDate first = SampleOffer.tourDay(from);
        return IntStream.range(0, 4)
                .mapToObj(week -> first.plusWeeks(week).toString())
                .collect(Collectors.joining(";"));
    }

    private boolean even() {
        return Math.floorMod(key().hashCode(), 2) == 0;
    }
}
