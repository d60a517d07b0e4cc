package cn.linkage.matching.market.application;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.starter.list.Rows;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the market for people. Orders: {@code createdAt}, {@code publishedAt}, {@code title}, {@code open}. */
public interface MarketListing {

    /**
     * What a list shows; null means any.
     *
     * @param text words, each of which stands somewhere in the title
     * @param open true: only what is not wholly agreed; false: only what is
     */
    record Filter(
            MarketState state,
            @Nullable GiftKind kind,
            @Nullable String countyCode,
            @Nullable String itemCategory,
            @Nullable String text,
            @Nullable Boolean open) {}

    Rows<OfferOnMarket> offers(Filter filter);

    Rows<NeedOnMarket> needs(Filter filter);

    Optional<OfferOnMarket> offer(UUID id);

    Optional<NeedOnMarket> need(UUID id);
}
