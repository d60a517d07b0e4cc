package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.NeedOwners;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.application.MarketListing;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListQuery;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** {@link MarketListing} and {@link NeedOwners} by SQL. */
@Repository
@Transactional(readOnly = true)
class JdbcMarketListing implements MarketListing, NeedOwners {

    private static final String OPEN_OF_OFFER = "o.capacity + o.short_by - o.agreed";
    private static final String OPEN_OF_NEED = "n.quantity + n.short_by - n.agreed";

    /** Ids sort by when the offers and needs were made. */
    private static final SortKeys<OfferOnMarket> OFFER_KEYS = SortKeys.unique("o.id", KeyType.ID, OfferOnMarket::id)
            .byUnique("createdAt")
            .by("publishedAt", "o.published_at", KeyType.MOMENT, OfferOnMarket::publishedAt)
            .by("title", "o.title", KeyType.TEXT, OfferOnMarket::title)
            .by("open", OPEN_OF_OFFER, KeyType.NUMBER, offer ->
                    (long) offer.quantities().open());

    private static final SortKeys<NeedOnMarket> NEED_KEYS = SortKeys.unique("n.id", KeyType.ID, NeedOnMarket::id)
            .byUnique("createdAt")
            .by("publishedAt", "n.published_at", KeyType.MOMENT, NeedOnMarket::publishedAt)
            .by("title", "n.title", KeyType.TEXT, NeedOnMarket::title)
            .by("open", OPEN_OF_NEED, KeyType.NUMBER, need ->
                    (long) need.quantities().open());

    private final JdbcClient jdbc;
    private final Lists lists;
    private final MarketRowReader reader;
    private final JdbcTourSlots slots;

    JdbcMarketListing(JdbcClient jdbc, Lists lists, MarketRowReader reader, JdbcTourSlots slots) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.reader = reader;
        this.slots = slots;
    }

    @Override
    public Rows<OfferOnMarket> offers(Filter filter) {
        return filtered(
                        lists.list("market-offers", MarketRowReader.OFFERS + " where true", OFFER_KEYS, reader::offer),
                        "o",
                        "e",
                        filter)
                .and("(" + OPEN_OF_OFFER + " > 0) = :open", "open", filter.open())
                .mapAll(slots::withSlots);
    }

    @Override
    public Rows<NeedOnMarket> needs(Filter filter) {
        return filtered(
                        lists.list("market-needs", MarketRowReader.NEEDS + " where true", NEED_KEYS, reader::need),
                        "n",
                        "s",
                        filter)
                .and("(" + OPEN_OF_NEED + " > 0) = :open", "open", filter.open());
    }

    @Override
    public Optional<OfferOnMarket> offer(UUID id) {
        return jdbc.sql(MarketRowReader.OFFERS + " where o.id = :id")
                .param("id", id)
                .query(reader::offer)
                .optional()
                .map(offer -> slots.withSlots(List.of(offer)).getFirst());
    }

    @Override
    public Optional<NeedOnMarket> need(UUID id) {
        return jdbc.sql(MarketRowReader.NEEDS + " where n.id = :id")
                .param("id", id)
                .query(reader::need)
                .optional();
    }

    @Override
    public Optional<UUID> schoolOf(UUID needId) {
        return jdbc.sql("select school_id from market_need where id = :id")
                .param("id", needId)
                .query(UUID.class)
                .optional();
    }

    private static <T> ListQuery<T> filtered(ListQuery<T> query, String row, String party, Filter filter) {
        return query.and(row + ".state = :state", "state", filter.state())
                .and(row + ".kind = :kind", "kind", filter.kind())
                .and(party + ".county_code = :county", "county", filter.countyCode())
                .and(row + ".item_category = :category", "category", filter.itemCategory())
                .andWords(row + ".search_text", filter.text());
    }
}
