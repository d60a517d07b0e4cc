package cn.linkage.matching.clearing;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.policy.Policies;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.Claims;
import cn.linkage.starter.time.BusinessZone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Which markets changed, and what is in them now. */
@Repository
class DirtyMarkets {

    private record Change(long id, @Nullable UUID roundId) {}

    private final JdbcClient jdbc;
    private final MarketBook market;
    private final Policies policies;
    private final Claims claims;
    private final BarredPairs barred;
    private final Clock clock;

    DirtyMarkets(
            JdbcClient jdbc, MarketBook market, Policies policies, Claims claims, BarredPairs barred, Clock clock) {
        this.jdbc = jdbc;
        this.market = market;
        this.policies = policies;
        this.claims = claims;
        this.barred = barred;
        this.clock = clock;
    }

    /**
     * A market that changed since its last clearing.
     *
     * @param first when its first change came
     * @param last when its last one came
     */
    record Changed(MarketKey market, Instant first, Instant last) {}

    /** Markets that changed since their last clearing, the longest waiting first. */
    List<Changed> changed() {
        return jdbc.sql("""
            select kind, item_category, unit, min(changed_at) as first, max(changed_at) as last from market_change
            group by kind, item_category, unit order by min(changed_at)\
            """)
                .query((row, number) -> new Changed(
                        market(row, number),
                        row.getTimestamp("first").toInstant(),
                        row.getTimestamp("last").toInstant()))
                .list();
    }

    /** Markets in which some need is not served. */
    Set<MarketKey> withFreeNeeds() {
        return jdbc.sql("""
            select distinct kind, item_category, unit from market_need
            where free\
            """).query(DirtyMarkets::market).set();
    }

    /**
     * One market as of one moment: a change that is not in the snapshot is not in its list of changes either. Its needs are
     * left out where nothing is offered and no round asks about them.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public MarketSnapshot snapshot(MarketKey key) {
        List<Change> changes = jdbc.sql("""
            select id, round_id from market_change
            where kind = :kind and item_category = :category and unit = :unit\
            """)
                .params(values(key))
                .query((row, number) -> new Change(row.getLong("id"), row.getObject("round_id", UUID.class)))
                .list();
        Set<UUID> rounds =
                changes.stream().map(Change::roundId).filter(Objects::nonNull).collect(Collectors.toSet());
        List<OfferOnMarket> offers = market.freeOffers(key);
        // Where nothing is left to give, which is where needs pile up, a change asks nothing of them.
        boolean pointless = offers.isEmpty() && rounds.isEmpty();
        List<NeedOnMarket> needs = pointless ? List.of() : market.freeNeeds(key);
        return new MarketSnapshot(
                key,
                BusinessZone.today(clock),
                policies.current(),
                offers,
                needs,
                pointless ? Set.of() : barred.ofFreeNeeds(key),
                changes.stream().map(Change::id).toList(),
                rounds,
                claimed(key, needs));
    }

    private Claimed claimed(MarketKey key, List<NeedOnMarket> needs) {
        return switch (key.kind()) {
            case NAMING, STUDY_TOUR ->
                claims.of(needs.stream().map(NeedOnMarket::schoolId).collect(Collectors.toSet()));
            default -> Claimed.nothing();
        };
    }

    /** Forgets changes that were answered. */
    void forget(List<Long> changes) {
        jdbc.sql("delete from market_change where id = any(:ids)")
                .param("ids", changes.toArray(Long[]::new))
                .update();
    }

    private static Map<String, Object> values(MarketKey key) {
        return Map.of(
                "kind",
                key.kind().name(),
                "category",
                key.itemCategory(),
                "unit",
                key.unit().name());
    }

    private static MarketKey market(ResultSet row, int number) throws SQLException {
        return new MarketKey(
                GiftKind.valueOf(row.getString("kind")),
                row.getString("item_category"),
                ItemCategory.Unit.valueOf(row.getString("unit")));
    }
}
