package cn.linkage.matching.proposal.adapter.persistence;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.proposal.application.ProposalListing;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
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

    /** Ids sort by when the proposals were made. */
    private static final SortKeys<Named> KEYS = SortKeys.unique(
                    "p.id", KeyType.ID, (Named named) -> named.proposal().id())
            .byUnique("madeAt")
            .by(
                    "expiresAt",
                    "p.expires_at",
                    KeyType.MOMENT,
                    named -> named.proposal().expiresAt())
            .by("score", "p.score_per_mille", KeyType.NUMBER, named ->
                    (long) named.proposal().fit().scorePerMille());

    private final JdbcClient jdbc;
    private final Lists lists;
    private final ProposalRow row;

    JdbcProposalListing(JdbcClient jdbc, Lists lists, ProposalRow row) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.row = row;
    }

    @Override
    public Rows<Named> list(
            Collection<UUID> enterprises,
            Collection<UUID> schools,
            @Nullable ProposalState state,
            @Nullable Side side) {
        return lists.list("proposals", SELECT + " where true", KEYS, this::read)
                .within(
                        "(p.enterprise_id = any(cast(:enterprises as uuid[])) or p.school_id = any(cast(:schools as uuid[])))",
                        Map.of("enterprises", texts(enterprises), "schools", texts(schools)))
                .and("p.state = :state", "state", state)
                .filteredBy("side", side);
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
