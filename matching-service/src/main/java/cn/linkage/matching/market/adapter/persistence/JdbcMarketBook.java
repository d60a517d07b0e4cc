package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link MarketBook} in {@code market_offer}, {@code market_need} and {@code market_change}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcMarketBook implements MarketBook {

    private static final String OPEN_OFFER =
            "o.state = 'OPEN' and o.agreed < o.capacity and o.item_category = any(:categories)";
    private static final String OPEN_NEED =
            "n.state = 'OPEN' and n.agreed < n.quantity and n.item_category = any(:categories)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final MarketRowReader reader;
    private final JdbcTourSlots slots;
    private final Clock clock;

    JdbcMarketBook(JdbcClient jdbc, JdbcTemplate batches, MarketRowReader reader, JdbcTourSlots slots, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.reader = reader;
        this.slots = slots;
        this.clock = clock;
    }

    @Override
    public Map<UUID, OfferOnMarket> lockOffers(Collection<UUID> ids) {
        Map<UUID, OfferOnMarket> offers = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            List<OfferOnMarket> locked = jdbc.sql(MarketRowReader.OFFERS
                            + " where o.id = any(cast(:ids as uuid[])) order by o.id for update of o")
                    .param("ids", texts(ids))
                    .query(reader::offer)
                    .list();
            slots.withSlots(locked).forEach(offer -> offers.put(offer.id(), offer));
        }
        return offers;
    }

    @Override
    public Map<UUID, NeedOnMarket> lockNeeds(Collection<UUID> ids) {
        Map<UUID, NeedOnMarket> needs = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(MarketRowReader.NEEDS + " where n.id = any(cast(:ids as uuid[])) order by n.id for update of n")
                    .param("ids", texts(ids))
                    .query(reader::need)
                    .list()
                    .forEach(need -> needs.put(need.id(), need));
        }
        return needs;
    }

    @Override
    public void writeOffers(Map<UUID, Quantities> books) {
        write("update market_offer set held = ?, agreed = ? where id = ?", books);
    }

    @Override
    public void writeNeeds(Map<UUID, Quantities> books) {
        write("update market_need set held = ?, agreed = ? where id = ?", books);
    }

    @Override
    public void writeSlots(Map<TourSlot.Key, Quantities> books) {
        slots.writeBooks(books);
    }

    private void write(String sql, Map<UUID, Quantities> books) {
        batches.batchUpdate(
                sql,
                books.entrySet().stream()
                        .map(b ->
                                new Object[] {b.getValue().held(), b.getValue().agreed(), b.getKey()})
                        .toList());
    }

    @Override
    public Optional<OfferOnMarket> offer(UUID id) {
        return jdbc.sql(MarketRowReader.OFFERS + " where o.id = :id")
                .param("id", id)
                .query(reader::offer)
                .optional();
    }

    @Override
    public Optional<NeedOnMarket> need(UUID id) {
        return jdbc.sql(MarketRowReader.NEEDS + " where n.id = :id")
                .param("id", id)
                .query(reader::need)
                .optional();
    }

    @Override
    public List<OfferOnMarket> freeOffers(MarketKey market) {
        return slots.withSlots(jdbc.sql(MarketRowReader.OFFERS + "\n" + """
             where o.free
               and o.kind = :kind and o.item_category = :category and o.unit = :unit
            order by o.id\
            """)
                .param("kind", market.kind().name())
                .param("category", market.itemCategory())
                .param("unit", market.unit().name())
                .query(reader::offer)
                .list());
    }

    @Override
    public List<NeedOnMarket> freeNeeds(MarketKey market) {
        return jdbc.sql(MarketRowReader.NEEDS + "\n" + """
             where n.free
               and n.kind = :kind and n.item_category = :category and n.unit = :unit
            order by n.id\
            """)
                .param("kind", market.kind().name())
                .param("category", market.itemCategory())
                .param("unit", market.unit().name())
                .query(reader::need)
                .list();
    }

    @Override
    public List<OfferOnMarket> openOffers(Set<String> itemCategories) {
        return slots.withSlots(jdbc.sql(MarketRowReader.OFFERS + " where " + OPEN_OFFER + " order by o.id")
                .param("categories", itemCategories.toArray(String[]::new))
                .query(reader::offer)
                .list());
    }

    @Override
    public List<NeedOnMarket> openNeeds(Set<String> itemCategories) {
        return jdbc.sql(MarketRowReader.NEEDS + " where " + OPEN_NEED + " order by n.id")
                .param("categories", itemCategories.toArray(String[]::new))
                .query(reader::need)
                .list();
    }

    @Override
    public long countOpen(Set<String> itemCategories) {
        return jdbc.sql("select (select count(*) from market_offer o where " + OPEN_OFFER
                        + ") + (select count(*) from market_need n where " + OPEN_NEED + ")")
                .param("categories", itemCategories.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    @Override
    public void touch(Collection<MarketKey> markets) {
        for (MarketKey market : untouched(markets)) {
            jdbc.sql("""
                insert into market_change (kind, item_category, unit, changed_at)
                values (:kind, :category, :unit, :at)\
                """)
                    .param("kind", market.kind().name())
                    .param("category", market.itemCategory())
                    .param("unit", market.unit().name())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** Those that the transaction at hand has not touched yet: one row of it says all. */
    private static Set<MarketKey> untouched(Collection<MarketKey> markets) {
        Set<MarketKey> fresh = new TreeSet<>(markets);
        fresh.removeIf(market -> !TouchedMarkets.ofTransaction().add(market));
        return fresh;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
