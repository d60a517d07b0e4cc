package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.application.MarketListing;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** {@link MarketListing} by keyset. */
@Repository
@Transactional(readOnly = true)
class JdbcMarketListing implements MarketListing {

    private final JdbcClient jdbc;
    private final MarketRowReader reader;
    private final JdbcTourSlots slots;

    JdbcMarketListing(JdbcClient jdbc, MarketRowReader reader, JdbcTourSlots slots) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.slots = slots;
    }

    @Override
    public Page<OfferOnMarket> offers(Filter filter, @Nullable String cursor, Limit limit) {
        List<OfferOnMarket> rows =
                slots.withSlots(page(MarketRowReader.OFFERS, "o", "e", filter, cursor, limit, reader::offer));
        return Page.of(rows, limit, offer -> Cursor.of(offer.id()));
    }

    @Override
    public Page<NeedOnMarket> needs(Filter filter, @Nullable String cursor, Limit limit) {
        List<NeedOnMarket> rows = page(MarketRowReader.NEEDS, "n", "s", filter, cursor, limit, reader::need);
        return Page.of(rows, limit, need -> Cursor.of(need.id()));
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

    private <T> List<T> page(
            String select,
            String row,
            String party,
            Filter filter,
            @Nullable String cursor,
            Limit limit,
            RowMapper<T> mapper) {
        Cursor after = Cursor.decode(cursor, 1);
        StringBuilder sql = new StringBuilder(select).append(" where " + row + ".state = :state");
        if (filter.countyCode() != null) {
            sql.append(" and " + party + ".county_code = :county");
        }
        if (filter.itemCategory() != null) {
            sql.append(" and " + row + ".item_category = :category");
        }
        if (after != null) {
            sql.append(" and " + row + ".id > :after");
        }
        sql.append(" order by " + row + ".id limit :limit");
        return jdbc.sql(sql.toString())
                .param("state", filter.state().name())
                .param("county", filter.countyCode())
                .param("category", filter.itemCategory())
                .param("after", after == null ? null : after.uuid(0))
                .param("limit", limit.plusOne())
                .query(mapper)
                .list();
    }
}
