package cn.linkage.matching.clearing;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.policy.Policies;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads markets as of one moment. The transaction ends with the reading: whoever computes on it keeps none open. */
@Repository
public class StandingMarkets {

    private final MarketBook market;
    private final Policies policies;
    private final BarredPairs barred;
    private final Clock clock;

    StandingMarkets(MarketBook market, Policies policies, BarredPairs barred, Clock clock) {
        this.market = market;
        this.policies = policies;
        this.barred = barred;
        this.clock = clock;
    }

    /** One need, whatever its state. */
    @Transactional(readOnly = true)
    public Optional<NeedOnMarket> need(UUID needId) {
        return market.need(needId);
    }

    /**
     * The markets of these categories.
     *
     * @param most how many offers and needs at most
     * @return empty where there are more
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Optional<StandingMarket> of(Collection<ItemCategory> categories, long most) {
        Set<String> codes = categories.stream().map(ItemCategory::code).collect(Collectors.toSet());
        if (market.countOpen(codes) > most) {
            return Optional.empty();
        }
        Set<OfferNeed> declined = new HashSet<>();
        Map<OfferNeed, Integer> held = new HashMap<>();
        for (ItemCategory category : categories) {
            for (BarredPairs.Barred one : barred.ofOpenNeeds(MarketKey.of(category.kind(), category.code()))) {
                if (one.held() > 0) {
                    held.put(one.pair(), one.held());
                } else {
                    declined.add(one.pair());
                }
            }
        }
        return Optional.of(new StandingMarket(
                BusinessZone.today(clock),
                policies.current(),
                market.openOffers(codes),
                market.openNeeds(codes),
                Set.copyOf(declined),
                Map.copyOf(held)));
    }
}
