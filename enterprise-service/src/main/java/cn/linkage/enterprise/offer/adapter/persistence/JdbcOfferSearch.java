package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.enterprise.offer.OfferOwners;
import cn.linkage.enterprise.offer.application.ListedOffer;
import cn.linkage.enterprise.offer.application.OfferFilter;
import cn.linkage.enterprise.offer.application.OfferSearch;
import cn.linkage.enterprise.offer.model.OfferState;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
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

    /** Ids sort by when the offers were made. */
    private static final SortKeys<ListedOffer> KEYS = SortKeys.unique(
                    "o.id", KeyType.ID, (ListedOffer listed) -> listed.offer().id())
            .byUnique("createdAt")
            .by(
                    "title",
                    "o.title",
                    KeyType.TEXT,
                    listed -> listed.offer().content().title())
            .by(
                    "availableUntil",
                    "o.available_until",
                    KeyType.DAY,
                    listed -> listed.offer().content().window().until());

    private static final SortKeys<ListedOffer> PUBLISHED_KEYS = KEYS.by(
            "publishedAt",
            "o.published_at",
            KeyType.MOMENT,
            listed -> Objects.requireNonNull(listed.offer().publishedAt()));

    private final JdbcClient jdbc;
    private final Lists lists;
    private final OfferRows rows;

    JdbcOfferSearch(JdbcClient jdbc, Lists lists, OfferRows rows) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.rows = rows;
    }

    @Override
    public Rows<ListedOffer> published(OfferFilter filter) {
        County county = filter.county();
        GiftKind kind = filter.kind();
        ItemCategory item = filter.itemCategory();
        return lists.list("offers", SELECT + "o.state = 'PUBLISHED'", PUBLISHED_KEYS, rows::listed)
                .and("e.county_code = :county", "county", county == null ? null : county.code())
                .and("o.kind = :kind", "kind", kind == null ? null : kind.name())
                .and("o.item_category = :item", "item", item == null ? null : item.code())
                .andWords("o.search_text", filter.text());
    }

    @Override
    public Rows<ListedOffer> ofEnterprise(
            UUID enterpriseId,
            @Nullable OfferState state,
            @Nullable UUID technologyVicePresidentId,
            @Nullable String text) {
        return lists.list("enterprise-offers", SELECT + "true", KEYS, rows::listed)
                .and("o.enterprise_id = :enterprise", "enterprise", enterpriseId)
                .and("o.state = :state", "state", state)
                .and("o.technology_vice_president_id = :named", "named", technologyVicePresidentId)
                .andWords("o.search_text", text);
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
