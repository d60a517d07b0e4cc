package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One offer or need of the demo. All of it follows from its kind and number.
 *
 * @param fate what becomes of it, besides what its proposals make of it
 */
record DemoGood(Side side, GiftKind kind, int number, Fate fate) {

    /** What becomes of an offer or need. */
    enum Fate {
        DRAFT,
        PUBLISHED,
        PAUSED,
        WITHDRAWN,
        /** Its last day is the day on which it is posted. */
        EXPIRES
    }

    private static final int OFFERS_A_KIND = 30;
    private static final int NEEDS_A_KIND = 42;

    /** One number in so many meets each of the fates but the usual one. */
    private static final int FATES_EVERY = 14;

    static List<DemoGood> offers() {
        return all(Side.ENTERPRISE, OFFERS_A_KIND);
    }

    static List<DemoGood> needs() {
        return all(Side.SCHOOL, NEEDS_A_KIND);
    }

    private static List<DemoGood> all(Side side, int count) {
        return Stream.of(GiftKind.values())
                .flatMap(kind -> IntStream.range(0, count).mapToObj(i -> new DemoGood(side, kind, i, fate(i))))
                .toList();
    }

    private static Fate fate(int number) {
        return switch (number % FATES_EVERY) {
            case 1 -> Fate.DRAFT;
            case 4 -> Fate.PAUSED;
            case 7 -> Fate.WITHDRAWN;
            case 10 -> Fate.EXPIRES;
            default -> Fate.PUBLISHED;
        };
    }

    String title() {
        return (side == Side.ENTERPRISE ? DemoRun.OFFER : DemoRun.NEED) + words() + " 第" + (number + 1) + "号";
    }

    /** How many of its kind and side there are. */
    int ofKind() {
        return side == Side.ENTERPRISE ? OFFERS_A_KIND : NEEDS_A_KIND;
    }

    /** Which of the organisations that have joined by then it belongs to; kinds and counties mix. */
    int owner(int organisations) {
        return Math.floorMod(number * 7 + List.of(GiftKind.values()).indexOf(kind) * 19, organisations);
    }

    private String words() {
        return switch (kind) {
            case EQUIPMENT -> "显微镜";
            case FUNDS -> "科学教育资金";
            case BOOKS -> "科普图书";
            case SOFTWARE -> "编程软件";
            case VENUE_AID -> "科学实验室";
            case GUIDE_TRAINING -> "讲解人员培训";
            case NAMING -> "科学教室冠名";
            case PLAQUE -> "实践基地挂牌";
            case LECTURE -> "物理讲座";
            case STUDY_TOUR -> "智能制造研学";
            case SCHOOL_VISIT -> "化学实验秀";
        };
    }

    /** What its row says, by column, when it is posted on the day. */
    Map<String, String> row(LocalDate today) {
        LocalDate until = fate == Fate.EXPIRES ? today : today.plusDays(70 + number * 7L % 200);
        Map<String, String> row = new HashMap<>();
        row.put("title", title());
        row.put("kind", kind.name());
        if (side == Side.ENTERPRISE) {
            row.put("reach", number % 6 == 5 ? "COUNTY" : "CITY");
            row.put("availableFrom", today.toString());
            row.put("availableUntil", until.toString());
            offer(row, today);
        } else {
            row.put("readiness", number % 5 == 0 ? "PREPARING" : "READY");
            row.put("neededFrom", today.toString());
            row.put("neededUntil", until.toString());
            DemoNeedRow.fill(row, this, today);
        }
        return row;
    }

    private void offer(Map<String, String> row, LocalDate today) {
        switch (kind) {
            case EQUIPMENT ->
                put(
                        row,
                        10 + number,
                        "itemCategory",
                        "microscope",
                        "condition",
                        number % 4 == 0 ? "USED" : "NEW",
                        "model",
                        "XSP-" + (number + 1),
                        "warrantyMonths",
                        "24",
                        "trainingIncluded",
                        "true");
            case FUNDS -> {
                put(row, 2_000_000 + number * 300_000, "route", number % 2 == 0 ? "FOUNDATION" : "DIRECT");
                if (number % 2 == 0) {
                    row.put("details.foundationName", "演示教育基金会");
                }
            }
            case BOOKS ->
                put(
                        row,
                        100 + number * 10,
                        "itemCategory",
                        "popular-science-book",
                        "condition",
                        "NEW",
                        "listing",
                        "演示科普丛书");
            case SOFTWARE ->
                put(
                        row,
                        60 + number * 5,
                        "itemCategory",
                        "programming-software",
                        "product",
                        "演示编程 3.0",
                        "termMonths",
                        "36");
            case VENUE_AID ->
                put(
                        row,
                        1 + number % 2,
                        "itemCategory",
                        "science-laboratory",
                        "areaSquareMetresMax",
                        "150",
                        "constructionIncluded",
                        "true",
                        "scope",
                        "台面、通风与水电");
            case GUIDE_TRAINING ->
                put(row, 8 + number, "format", "AT_SCHOOL", "hours", "12", "certificateIssued", "true");
            case NAMING ->
                put(
                        row,
                        1,
                        "itemCategory",
                        "naming-room",
                        "proposedWording",
                        "演示科学教室",
                        "gift",
                        "科学教室全套设备",
                        "giftValueFen",
                        "20000000",
                        "termMonthsMin",
                        "12");
            case PLAQUE ->
                put(row, 1 + number % 2, "proposedWording", "演示科学教育实践基地", "support", "每学期四次实验活动", "termMonths", "36");
            case LECTURE ->
                put(
                        row,
                        2 + number % 3,
                        "topics",
                        "PHYSICS",
                        "languageLevel",
                        "PLAIN",
                        "speaker",
                        "高级工程师",
                        "minutes",
                        "45",
                        "audienceMax",
                        "300");
            case STUDY_TOUR ->
                put(
                        row,
                        90,
                        "topics",
                        "MANUFACTURING",
                        "length",
                        "HALF_DAY",
                        "pupilsPerAdult",
                        "15",
                        "slots",
                        tourDay(today) + " 90");
            case SCHOOL_VISIT ->
                put(
                        row,
                        1 + number % 3,
                        "activity",
                        "EXPERIMENT_SHOW",
                        "topics",
                        "CHEMISTRY",
                        "minutes",
                        "60",
                        "audienceMax",
                        "400");
        }
    }

    /** One of three days, so that groups and slots meet; a thing that expires has no later day than its first. */
    LocalDate tourDay(LocalDate today) {
        return fate == Fate.EXPIRES ? today : today.plusDays(24 + 7L * (number % 3));
    }

    static void put(Map<String, String> row, int quantity, String... details) {
        row.put("quantity", String.valueOf(quantity));
        for (int i = 0; i < details.length; i += 2) {
            row.put(details[i].equals("itemCategory") ? details[i] : "details." + details[i], details[i + 1]);
        }
    }
}
