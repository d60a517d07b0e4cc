package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.FundsPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is special to the row of a need of the demo, by kind. */
final class DemoNeedRow {

    private DemoNeedRow() {}

    static void fill(Map<String, String> row, DemoGood good, LocalDate today) {
        int number = good.number();
        switch (good.kind()) {
            case EQUIPMENT ->
                DemoGood.put(
                        row,
                        4 + number % 15,
                        "itemCategory",
                        "microscope",
                        "purpose",
                        "演示数据：观察植物细胞",
                        "usedAccepted",
                        "true");
            case FUNDS ->
                DemoGood.put(
                        row, 1_000_000 + number * 100_000, "fundsPurpose", purpose(number), "budget", "演示数据：设备与耗材");
            case BOOKS ->
                DemoGood.put(
                        row,
                        40 + number * 3,
                        "itemCategory",
                        "popular-science-book",
                        "purpose",
                        "演示数据：班级图书角",
                        "usedAccepted",
                        "true");
            case SOFTWARE ->
                DemoGood.put(
                        row,
                        20 + number,
                        "itemCategory",
                        "programming-software",
                        "purpose",
                        "演示数据：社团课",
                        "termMonthsMin",
                        "12");
            case VENUE_AID ->
                DemoGood.put(
                        row,
                        1,
                        "itemCategory",
                        "science-laboratory",
                        "room",
                        "教学楼一层东侧",
                        "areaSquareMetres",
                        "90",
                        "constructionNeeded",
                        "true",
                        "billOfItems",
                        "实验台，12，张，1800元；水槽，6，个");
            case GUIDE_TRAINING -> DemoGood.put(row, 3 + number % 6, "hoursMin", "8");
            case NAMING ->
                DemoGood.put(
                        row,
                        1,
                        "itemCategory",
                        "naming-room",
                        "thing",
                        (number + 1) + "号科学教室",
                        "termFrom",
                        today.plusDays(30).toString(),
                        "termUntil",
                        today.plusYears(3).toString(),
                        "exclusive",
                        "true",
                        "giftValueFenMin",
                        "10000000");
            case PLAQUE -> DemoGood.put(row, 1, "place", "校门右侧", "termMonthsMax", "60");
            case LECTURE -> DemoGood.put(row, 1 + number % 2, "topics", "PHYSICS", "audience", "120");
            case STUDY_TOUR ->
                DemoGood.put(
                        row,
                        40,
                        "groups",
                        band(number) + " 40",
                        "adults",
                        "4",
                        "dates",
                        good.tourDay(today).toString(),
                        "splitAccepted",
                        "false");
            case SCHOOL_VISIT ->
                DemoGood.put(row, 1, "activities", "EXPERIMENT_SHOW", "topics", "CHEMISTRY", "audience", "200");
        }
    }

    private static String purpose(int number) {
        return List.of(FundsPurpose.values())
                .get(number % FundsPurpose.values().length)
                .name();
    }

    private static String band(int number) {
        return number % 2 == 0 ? "PRIMARY_4_6" : "LOWER_SECONDARY";
    }
}
