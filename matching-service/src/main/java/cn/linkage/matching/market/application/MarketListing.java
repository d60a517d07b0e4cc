package cn.linkage.matching.market.application;

import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the market for people; a list is ordered by id, which is the order of making. */
public interface MarketListing {

    /** What a list shows; null means any. */
    record Filter(
            MarketState state,
            @Nullable String countyCode,
            @Nullable String itemCategory) {}

    Page<OfferOnMarket> offers(Filter filter, @Nullable String cursor, Limit limit);

    Page<NeedOnMarket> needs(Filter filter, @Nullable String cursor, Limit limit);

    Optional<OfferOnMarket> offer(UUID id);

    Optional<NeedOnMarket> need(UUID id);
}
