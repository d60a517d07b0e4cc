package cn.linkage.matching.proposal.adapter.persistence;

import cn.linkage.matching.proposal.application.ProposalListing;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** {@link ProposalListing} by keyset. */
@Repository
@Transactional(readOnly = true)
class JdbcProposalListing implements ProposalListing {

    private static final String SELECT = """
            select p.*, o.title as offer_title, n.title as need_title, e.name as enterprise_name, s.name as school_name
            from proposal p
            join market_offer o on o.id = p.offer_id
            join market_need n on n.id = p.need_id
            left join enterprise e on e.id = p.enterprise_id
            left join school s on s.id = p.school_id""";

    private final JdbcClient jdbc;
    private final ProposalRow row;

    JdbcProposalListing(JdbcClient jdbc, ProposalRow row) {
        this.jdbc = jdbc;
        this.row = row;
    }

    @Override
    public Page<Named> list(
            Collection<UUID> enterprises,
            Collection<UUID> schools,
            @Nullable ProposalState state,
            @Nullable String cursor,
            Limit limit) {
        Cursor after = Cursor.decode(cursor, 1);
        StringBuilder sql = new StringBuilder(SELECT).append("\n").append("""
                 where (p.enterprise_id = any(cast(:enterprises as uuid[]))
                  or p.school_id = any(cast(:schools as uuid[])))""");
        if (state != null) {
            sql.append(" and p.state = :state");
        }
        if (after != null) {
            sql.append(" and p.id < :before");
        }
        List<Named> rows = jdbc.sql(
                        sql.append(" order by p.id desc limit :limit").toString())
                .param("enterprises", texts(enterprises))
                .param("schools", texts(schools))
                .param("state", state == null ? null : state.name())
                .param("before", after == null ? null : after.uuid(0))
                .param("limit", limit.plusOne())
                .query(this::read)
                .list();
        return Page.of(rows, limit, named -> Cursor.of(named.proposal().id()));
    }

    @Override
    public Optional<Named> find(UUID id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    private Named read(ResultSet r, int number) throws SQLException {
        return new Named(
                row.read(r, number),
                r.getString("offer_title"),
                r.getString("need_title"),
                r.getString("enterprise_name"),
                r.getString("school_name"));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
