package cn.linkage.matching.policy;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.candidates.SuitabilityPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy that a new installation starts with. First come schools in mountain or island counties that are rural or
 * under-resourced, then schools for which one of these holds, then all others.
 */
final class FirstPolicy {

    static final Words NOTE = new Words(
            "初始策略：山区海岛县、乡村、薄弱学校优先",
            "First policy: mountain and island counties, rural and under-resourced schools first");

    private FirstPolicy() {}

    static PolicyRules rules() {
        return new PolicyRules(
                List.of(
                        new Tier(List.of(
                                List.of(TierCondition.MOUNTAIN_OR_ISLAND_COUNTY, TierCondition.RURAL),
                                List.of(TierCondition.MOUNTAIN_OR_ISLAND_COUNTY, TierCondition.UNDER_RESOURCED))),
                        new Tier(List.of(
                                List.of(TierCondition.MOUNTAIN_OR_ISLAND_COUNTY),
                                List.of(TierCondition.RURAL),
                                List.of(TierCondition.UNDER_RESOURCED)))),
                List.of(
                        list(
                                LocalDate.of(2015, 1, 1),
                                County.YONGJIA,
                                County.PINGYANG,
                                County.CANGNAN,
                                County.WENCHENG,
                                County.TAISHUN),
                        list(
                                LocalDate.of(2024, 8, 1),
                                County.YONGJIA,
                                County.DONGTOU,
                                County.CANGNAN,
                                County.WENCHENG,
                                County.TAISHUN),
                        list(LocalDate.of(2025, 5, 1), County.DONGTOU, County.WENCHENG, County.TAISHUN)),
                Map.of(
                        SuitabilityPart.PROXIMITY, 350,
                        SuitabilityPart.DATES, 200,
                        SuitabilityPart.SIZE_FIT, 300,
                        SuitabilityPart.DESIGNATION, 150),
                Set.of(DesignationKind.STEAM_PILOT, DesignationKind.FUTURE_RURAL, DesignationKind.MUSEUM_SCHOOL_BASE),
                32);
    }

    private static CountyList list(LocalDate from, County... counties) {
        return new CountyList(from, Stream.of(counties).map(County::code).collect(Collectors.toSet()));
    }
}
