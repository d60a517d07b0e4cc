package cn.linkage.matching.market;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need as the market knows it.
 *
 * @param version of the owning aggregate
 * @param asker null until the school's own event arrives
 * @param minimumUseful less than this in all is of no use to the school
 * @param gradeBands empty: every band
 * @param terms what its kind adds
 * @param traceparent the trace in which the owner last changed it
 */
public record NeedOnMarket(
        UUID id,
        long version,
        UUID schoolId,
        @Nullable Asker asker,
        MarketKey market,
        String title,
        boolean usedAccepted,
        int minimumUseful,
        Readiness readiness,
        Set<GradeBand> gradeBands,
        LocalDate neededFrom,
        LocalDate neededUntil,
        MarketState state,
        Quantities quantities,
        Instant publishedAt,
        Instant changedAt,
        @Nullable String traceparent,
        NeedTerms terms) {

    /** The school behind it. */
    public record Asker(String name, String countyCode, Locality locality, List<DatedTag> designations) {

        /** The designations that hold on a day. */
        public Set<DesignationKind> designationsOn(LocalDate day) {
            Set<DesignationKind> held = EnumSet.noneOf(DesignationKind.class);
            designations.stream().filter(tag -> tag.holdsOn(day)).forEach(tag -> held.add(tag.kind()));
            return held;
        }
    }

    /** A designation with its first and last day; no last day while none is known. */
    public record DatedTag(
            DesignationKind kind, LocalDate from, @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** The same with other books. */
    public NeedOnMarket withBooks(Quantities books) {
        return new NeedOnMarket(
                id,
                version,
                schoolId,
                asker,
                market,
                title,
                usedAccepted,
                minimumUseful,
                readiness,
                gradeBands,
                neededFrom,
                neededUntil,
                state,
                books,
                publishedAt,
                changedAt,
                traceparent,
                terms);
    }

    /**
     * The least that one more agreement must bring, so that with what is agreed already it is of use. The group of a study
     * tour goes whole, and once.
     */
    public int leastUseful() {
        if (terms.tour() != null) {
            return Math.max(1, quantities.total());
        }
        return Math.max(1, minimumUseful - quantities.agreed());
    }

    /** The school's name, or a dash while it is unknown. */
    public String askerName() {
        return asker == null ? "—" : asker.name();
    }
}
