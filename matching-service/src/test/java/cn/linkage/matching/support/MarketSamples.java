package cn.linkage.matching.support;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.candidates.SuitabilityPart;
import cn.linkage.matching.market.KindTerms;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.NeedTerms;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourGroup;
import cn.linkage.matching.market.TourSlot;
import cn.linkage.matching.policy.Policy;
import cn.linkage.matching.policy.PolicyRules;
import cn.linkage.matching.policy.Tier;
import cn.linkage.matching.policy.TierCondition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers and needs of any kind for tests without infrastructure: all in one county, open from one day on. */
public final class MarketSamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final String COUNTY = "330328";

    private MarketSamples() {}

    /** Rural schools first; suitability is proximity alone. */
    public static Policy policy() {
        PolicyRules rules = new PolicyRules(
                List.of(new Tier(List.of(List.of(TierCondition.RURAL)))),
                List.of(),
                Map.of(SuitabilityPart.PROXIMITY, 1000),
                Set.of(),
                32);
        return new Policy(1, Instant.EPOCH, "test", new Words("测试", "test"), rules);
    }

    public static OfferOnMarket offer(int number, MarketKey market, int capacity, OfferTerms terms, TourSlot... slots) {
        return new OfferOnMarket(
                new UUID(1, number),
                1,
                new UUID(2, number),
                new OfferOnMarket.Giver("giver", EnterpriseKind.OTHER, COUNTY),
                market,
                "offer",
                false,
                Reach.CITY,
                Set.of(),
                TODAY,
                TODAY.plusDays(200),
                MarketState.OPEN,
                Quantities.of(capacity),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                terms,
                List.of(slots).stream().map(TourSlot.Booked::of).toList());
    }

    public static NeedOnMarket need(
            int number, int school, Locality locality, MarketKey market, int quantity, NeedTerms terms) {
        return new NeedOnMarket(
                new UUID(3, number),
                1,
                new UUID(4, school),
                new NeedOnMarket.Asker("asker", COUNTY, locality, List.of()),
                market,
                "need",
                true,
                1,
                Readiness.READY,
                Set.of(),
                TODAY,
                TODAY.plusDays(200),
                MarketState.OPEN,
                Quantities.of(quantity),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                terms);
    }

    public static OfferOnMarket tour(int number, int pupilsPerAdult, TourSlot... slots) {
        int capacity = List.of(slots).stream().mapToInt(TourSlot::capacity).sum();
        return offer(
                number,
                MarketKey.of(GiftKind.STUDY_TOUR, "study-tour"),
                capacity,
                new OfferTerms(KindTerms.NONE, pupilsPerAdult),
                slots);
    }

    /**
     * A slot of a tour.
     *
     * @param day days after {@link #TODAY}
     */
    public static TourSlot slot(int number, int day, int capacity, GradeBand... bands) {
        return new TourSlot(new UUID(5, number), TODAY.plusDays(day), capacity, Set.of(bands));
    }

    public static NeedOnMarket group(int number, int school, Locality locality, TourGroup group) {
        return need(
                number,
                school,
                locality,
                MarketKey.of(GiftKind.STUDY_TOUR, "study-tour"),
                group.size(),
                new NeedTerms(KindTerms.NONE, null, group));
    }

    public static NeedOnMarket named(int number, int school, @Nullable Naming naming) {
        return named(number, school, Locality.RURAL, naming);
    }

    public static NeedOnMarket named(int number, int school, Locality locality, @Nullable Naming naming) {
        return need(
                number,
                school,
                locality,
                MarketKey.of(GiftKind.NAMING, "naming-room"),
                1,
                new NeedTerms(KindTerms.NONE, naming, null));
    }
}
