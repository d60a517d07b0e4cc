package cn.linkage.school.need.adapter.persistence;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.school.need.NeedOwners;
import cn.linkage.school.need.application.ListedNeed;
import cn.linkage.school.need.application.NeedFilter;
import cn.linkage.school.need.application.NeedSearch;
import cn.linkage.school.need.model.NeedState;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link NeedSearch} and {@link NeedOwners} by SQL. */
@Repository
class JdbcNeedSearch implements NeedSearch, NeedOwners {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String LISTED = """
            select n.*, s.name as school_name, s.county_code, s.locality
            from need n join school s on s.id = n.school_id
            where\s""";

    private final JdbcClient jdbc;
    private final NeedRows rows;

    JdbcNeedSearch(JdbcClient jdbc, NeedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Page<ListedNeed> published(NeedFilter filter, @Nullable Cursor after, Limit limit) {
        return page(
                jdbc.sql(LISTED + """
                        n.state = 'PUBLISHED' and n.id < :after
                          and (cast(:county as text) is null or s.county_code = :county)
                          and (cast(:locality as text) is null or s.locality = :locality)
                          and (cast(:category as text) is null or n.item_category = :category)
                          and (cast(:text as text) is null
                            or strpos(lower(n.title), lower(:text)) > 0 or strpos(lower(s.name), lower(:text)) > 0)
                        order by n.id desc limit :limit""")
                        .param("county", filter.countyCode())
                        .param(
                                "locality",
                                filter.locality() == null
                                        ? null
                                        : filter.locality().name())
                        .param(
                                "category",
                                filter.itemCategory() == null
                                        ? null
                                        : filter.itemCategory().code())
                        .param("text", filter.text()),
                after,
                limit);
    }

    @Override
    public Page<ListedNeed> ofSchool(UUID schoolId, @Nullable NeedState state, @Nullable Cursor after, Limit limit) {
        return page(
                jdbc.sql(LISTED + """
                        n.school_id = :school and n.id < :after
                          and (cast(:state as text) is null or n.state = :state)
                        order by n.id desc limit :limit""").param("school", schoolId).param("state", state == null ? null : state.name()),
                after,
                limit);
    }

    private Page<ListedNeed> page(JdbcClient.StatementSpec query, @Nullable Cursor after, Limit limit) {
        List<ListedNeed> found = query.param("after", after == null ? AFTER_ALL : after.uuid(0))
                .param("limit", limit.plusOne())
                .query(this::listed)
                .list();
        return Page.of(found, limit, listed -> Cursor.of(listed.need().id()));
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
