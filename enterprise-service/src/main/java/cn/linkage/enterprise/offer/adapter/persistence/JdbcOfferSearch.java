package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.enterprise.offer.OfferOwners;
import cn.linkage.enterprise.offer.application.ListedOffer;
import cn.linkage.enterprise.offer.application.OfferFilter;
import cn.linkage.enterprise.offer.application.OfferSearch;
import cn.linkage.enterprise.offer.model.OfferState;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.ListQuery;
import cn.linkage.starter.paging.Page;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** {@link OfferSearch} and {@link OfferOwners} on the tables {@code offer} and {@code enterprise}. */
@Repository
@Transactional(readOnly = true)
class JdbcOfferSearch implements OfferSearch, OfferOwners {

    private static final String SELECT = """
            select o.*, e.name as enterprise_name, e.county_code
            from offer o join enterprise e on e.id = o.enterprise_id where\s""";

    private final JdbcClient jdbc;
    private final OfferRows rows;

    JdbcOfferSearch(JdbcClient jdbc, OfferRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Page<ListedOffer> published(OfferFilter filter, @Nullable String cursor, Limit limit) {
        County county = filter.county();
        GiftKind kind = filter.kind();
        ItemCategory item = filter.itemCategory();
        Cursor after = Cursor.decode(cursor, 2);
        ListQuery query = ListQuery.of(SELECT + "o.state = 'PUBLISHED'")
                .and("e.county_code = :county", "county", county == null ? null : county.code())
                .and("o.kind = :kind", "kind", kind == null ? null : kind.name())
                .and("o.item_category = :item", "item", item == null ? null : item.code())
                .andContains("(o.title ilike :text or e.name ilike :text)", "text", filter.text());
        if (after != null) {
            query.and(
                    "(o.published_at, o.id) < (:at, :id)",
                    Map.of("at", Timestamp.from(after.instant(0)), "id", after.uuid(1)));
        }
        return query.page(
                jdbc,
                "o.published_at desc, o.id desc",
                limit,
                rows::listed,
                listed -> Cursor.of(
                        Objects.requireNonNull(listed.offer().publishedAt()),
                        listed.offer().id()));
    }

    @Override
    public Page<ListedOffer> ofEnterprise(
            UUID enterpriseId, @Nullable OfferState state, @Nullable String cursor, Limit limit) {
        Cursor after = Cursor.decode(cursor, 1);
        return ListQuery.of(SELECT + "true")
                .and("o.enterprise_id = :enterprise", "enterprise", enterpriseId)
                .and("o.state = :state", "state", state == null ? null : state.name())
                .and("o.id < :after", "after", after == null ? null : after.uuid(0))
                .page(
                        jdbc,
                        "o.id desc",
                        limit,
                        rows::listed,
                        listed -> Cursor.of(listed.offer().id()));
    }

    @Override
    public Optional<ListedOffer> find(UUID offerId) {
        return jdbc.sql(SELECT + "o.id = :id")
                .param("id", offerId)
                .query(rows::listed)
                .optional();
    }

    @Override
    public Optional<OfferOwner> ownerOf(UUID offerId) {
        return jdbc.sql("select enterprise_id, state from offer where id = :id")
                .param("id", offerId)
                .query((row, number) -> new OfferOwner(
                        row.getObject("enterprise_id", UUID.class),
                        OfferState.valueOf(row.getString("state")) == OfferState.PUBLISHED))
                .optional();
    }
}
