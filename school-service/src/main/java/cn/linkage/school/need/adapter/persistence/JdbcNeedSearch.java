package cn.linkage.school.need.adapter.persistence;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.school.need.NeedOwners;
import cn.linkage.school.need.application.ListedNeed;
import cn.linkage.school.need.application.NeedFilter;
import cn.linkage.school.need.application.NeedSearch;
import cn.linkage.school.need.model.NeedState;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link NeedSearch} and {@link NeedOwners} by SQL. */
@Repository
class JdbcNeedSearch implements NeedSearch, NeedOwners {

    /** Ids sort by when the needs were written. */
    private static final SortKeys<ListedNeed> KEYS = SortKeys.unique(
                    "n.id", KeyType.ID, (ListedNeed listed) -> listed.need().id())
            .byUnique("createdAt")
            .by(
                    "title",
                    "n.title",
                    KeyType.TEXT,
                    listed -> listed.need().content().title())
            .by(
                    "neededUntil",
                    "n.needed_until",
                    KeyType.DAY,
                    listed -> listed.need().content().window().until());

    private static final SortKeys<ListedNeed> PUBLISHED_KEYS = KEYS.by(
            "publishedAt",
            "n.published_at",
            KeyType.MOMENT,
            listed -> Objects.requireNonNull(listed.need().publishedAt()));

    private static final String LISTED = """
            select n.*, s.name as school_name, s.county_code, s.locality
            from need n join school s on s.id = n.school_id
            where\s""";

    private final JdbcClient jdbc;
    private final Lists lists;
    private final NeedRows rows;

    JdbcNeedSearch(JdbcClient jdbc, Lists lists, NeedRows rows) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.rows = rows;
    }

    @Override
    public Rows<ListedNeed> published(NeedFilter filter) {
        ItemCategory item = filter.itemCategory();
        return lists.list("needs", LISTED + "n.state = 'PUBLISHED'", PUBLISHED_KEYS, this::listed)
                .and("s.county_code = :county", "county", filter.countyCode())
                .and("s.locality = :locality", "locality", filter.locality())
                .and("n.kind = :kind", "kind", filter.kind())
                .and("n.item_category = :category", "category", item == null ? null : item.code())
                .andWords("n.search_text", filter.text());
    }

    @Override
    public Rows<ListedNeed> ofSchool(UUID schoolId, @Nullable NeedState state, @Nullable String text) {
        return lists.list("school-needs", LISTED + "true", KEYS, this::listed)
                .and("n.school_id = :school", "school", schoolId)
                .and("n.state = :state", "state", state)
                .andWords("n.search_text", text);
    }

    @Override
    public Optional<ListedNeed> find(UUID needId) {
        return jdbc.sql(LISTED + "n.id = :id")
                .param("id", needId)
                .query(this::listed)
                .optional();
    }

    @Override
    public Optional<NeedOwner> ownerOf(UUID needId) {
        return jdbc.sql("select school_id, state from need where id = :id")
                .param("id", needId)
                .query((row, number) -> new NeedOwner(
                        row.getObject("school_id", UUID.class),
                        NeedState.valueOf(row.getString("state")) == NeedState.PUBLISHED))
                .optional();
    }

    private ListedNeed listed(ResultSet row, int number) throws SQLException {
        return new ListedNeed(
                rows.mapRow(row, number),
                row.getString("school_name"),
                row.getString("county_code"),
                Locality.valueOf(row.getString("locality")));
    }
}
