package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A plainly made-up giver or school of the demo. All of it follows from its number.
 *
 * @param code what the registers know it by
 * @param application what an application for a place in it says
 */
record DemoOrganisation(int number, String code, Map<String, Object> application) {

    private static final int GIVERS = 200;
    private static final int SCHOOLS = 120;

    /** The sample's givers have the numbers from 1, these the ones above. */
    private static final int FIRST_GIVER = 80_001;

    private static final List<County> COUNTIES = List.of(County.values());

    /** Of every kind, in every county. */
    static List<DemoOrganisation> givers() {
        return IntStream.range(0, GIVERS).mapToObj(DemoOrganisation::giver).toList();
    }

    /** Ten in every county, of every stage and locality. */
    static List<DemoOrganisation> schools() {
        return IntStream.range(0, SCHOOLS).mapToObj(DemoOrganisation::school).toList();
    }

    private static DemoOrganisation giver(int number) {
        String code = CreditCode.ofNumber(FIRST_GIVER + number);
        EnterpriseKind kind = one(EnterpriseKind.values(), number);
        County county = COUNTIES.get(number % COUNTIES.size());
        return new DemoOrganisation(
                number,
                code,
                Applications.enterprise(
                        code, "演示%s第%03d号单位（演示数据）".formatted(shortName(county), number + 1), kind, county));
    }

    private static DemoOrganisation school(int number) {
        County county = COUNTIES.get(number % COUNTIES.size());
        int inCounty = number / COUNTIES.size();
        boolean primary = inCounty % 2 == 0;
        boolean upper = inCounty % 5 == 4;
        String code = (upper ? "34" : primary ? "21" : "31") + "33" + (980_000 + number);
        String name = upper ? "高级中学" : primary ? "小学" : "初级中学";
        return new DemoOrganisation(
                number,
                code,
                Applications.school(
                        code,
                        "演示%s第%02d%s（演示数据）".formatted(shortName(county), inCounty + 1, name),
                        upper
                                ? SchoolStage.UPPER_SECONDARY
                                : primary ? SchoolStage.PRIMARY : SchoolStage.LOWER_SECONDARY,
                        one(Locality.values(), inCounty),
                        county));
    }

    private static <T> T one(T[] all, int number) {
        return List.of(all).get(number % all.length);
    }

    private static String shortName(County county) {
        String zh = county.words().zh();
        return zh.substring(0, zh.length() - 1);
    }

    /** Two schools in three are designated, from some day of the last year on; an earlier designation of some has ended. */
    List<Map<String, Object>> designations(LocalDate today) {
        if (number % 3 == 2) {
            return List.of();
        }
        DesignationKind kind = one(DesignationKind.values(), number);
        LocalDate from = today.minusDays(20 + number * 31L % 330);
        Map<String, Object> now = Map.of("kind", kind, "from", from.toString());
        return number % 6 == 0
                ? List.of(
                        Map.of(
                                "kind", one(DesignationKind.values(), number + 1),
                                "from", today.minusDays(360).toString(),
                                "until", today.minusDays(30).toString()),
                        now)
                : List.of(now);
    }
}
