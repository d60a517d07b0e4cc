package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Reach;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one of the sample's enterprises offers.
 *
 * @param key the same in every run, for titles and idempotency keys
 * @param quantity of a tour, pupils of its one slot
 */
record SampleOffer(String key, ItemCategory category, int quantity, boolean used, Reach reach) {

    static final String TITLE = "样例供给 ";

    /** The columns of the files, as the API spells their fields. */
    static final List<String> COLUMNS = List.of(
            "title",
            "kind",
            "itemCategory",
            "quantity",
            "reach",
            "availableFrom",
            "availableUntil",
            "details.condition",
            "details.warrantyMonths",
            "details.trainingIncluded",
            "details.listing",
            "details.route",
            "details.topics",
            "details.languageLevel",
            "details.speaker",
            "details.minutes",
            "details.audienceMax",
            "details.length",
            "details.pupilsPerAdult",
            "details.slots");

    /** Tours start within so many weeks of the earliest day that a need may have. */
    private static final int TOUR_WEEKS = 12;

    String title() {
        return TITLE + key() + " " + category.words().zh();
    }

    /** The first Thursday on or after a day. */
    static LocalDate tourDay(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    /** What its row says, by column; what is not there is blank. */
    Map<String, String> row(LocalDate today) {
        Map<String, String> row = new HashMap<>();
        row.put("title", title());
        row.put("kind", category.kind().name());
        row.put("itemCategory", category.code());
        row.put("quantity", String.valueOf(quantity));
        row.put("reach", reach.name());
        row.put("availableFrom", today.toString());
        row.put("availableUntil", today.plusDays(365).toString());
        switch (category.kind()) {
            case EQUIPMENT -> {
                row.put("details.condition", used ? "USED" : "NEW");
                row.put("details.warrantyMonths", used ? "6" : "24");
                row.put("details.trainingIncluded", String.valueOf(quantity % 2 == 0));
            }
            case BOOKS -> {
                row.put("details.condition", used ? "USED" : "NEW");
                row.put("details.listing", "演示科普丛书");
            }
            case FUNDS -> row.put("details.route", "DIRECT");
            case LECTURE -> {
                row.put("details.topics", "PHYSICS;INFORMATION");
                row.put("details.languageLevel", "PLAIN");
                row.put("details.speaker", "高级工程师");
                row.put("details.minutes", "45");
                row.put("details.audienceMax", "300");
            }
            case STUDY_TOUR -> {
                LocalDate day = tourDay(today.plusDays(7)).plusWeeks(Math.floorMod(key.hashCode(), TOUR_WEEKS));
                row.put("details.topics", "MANUFACTURING");
                row.put("details.length", "HALF_DAY");
                row.put("details.pupilsPerAdult", "15");
                row.put("details.slots", day + " " + quantity);
            }
            default -> throw new IllegalStateException("The sample has no offers of " + category);
        }
        return row;
    }
}
