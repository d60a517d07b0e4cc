package cn.linkage.matching.monitoring;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the programme. Counts of things and quantities in units are never mixed, and quantities add only within
 * one unit.
 *
 * @param mountainCountiesFrom since when the list of mountain and island counties holds that these figures were made under
 * @param byKind one row per kind of gift of which there is a need or an offer
 * @param byCounty one row per county of the schools, and one without a code where it is unknown
 * @param byLocality one row per locality of the schools, and one without where it is unknown
 * @param servedGapPerMille how much more of what urban schools asked for is agreed than of what rural schools did
 */
@Schema(name = "MonitoringSummary")
record Summary(
        Instant asOf,
        @Nullable LocalDate mountainCountiesFrom,
        Set<String> mountainCounties,
        Figures needs,
        Figures offers,
        Matches proposed,
        Matches agreed,
        List<KindFigures> byKind,
        List<CountyFigures> byCounty,
        List<LocalityFigures> byLocality,
        @Nullable Integer servedGapPerMille,
        List<MonthlyRefusals> refusals) {

    /**
     * Needs or offers.
     *
     * @param number how many
     */
    @Schema(name = "MonitoringFigures")
    record Figures(long number, List<UnitFigures> units) {}

    /** In one unit: the total, what of it is agreed, what is open, and by how much owners fall short of agreements. */
    @Schema(name = "MonitoringUnitFigures")
    record UnitFigures(ItemCategory.Unit unit, long number, long quantity, long agreed, long open, long shortBy) {}

    /** Proposals or agreements. */
    @Schema(name = "MonitoringMatches")
    record Matches(long number, List<UnitQuantity> units) {}

    @Schema(name = "MonitoringUnitQuantity")
    record UnitQuantity(ItemCategory.Unit unit, long number, long quantity) {}

    /** One kind of gift; money is in fen. */
    @Schema(name = "MonitoringKind")
    record KindFigures(
            GiftKind kind,
            Figures needs,
            Figures offers,
            @Nullable Integer servedPerMille) {}

    @Schema(name = "MonitoringCounty")
    record CountyFigures(
            @Nullable String countyCode,
            Figures needs,
            @Nullable Integer servedPerMille) {}

    @Schema(name = "MonitoringLocality")
    record LocalityFigures(
            @Nullable Locality locality,
            Figures needs,
            @Nullable Integer servedPerMille) {}

    /**
     * Refusals of the whole city in one month that is over.
     *
     * @param month its first day
     * @param count null where there were fewer than 5: a small number could point at someone
     */
    @Schema(name = "MonitoringRefusals")
    record MonthlyRefusals(LocalDate month, @Nullable Long count) {}
}
