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
import cn.linkage.matching.proposal.UnansweredProposals;
import cn.linkage.matching.proposal.UnansweredProposals.Unanswered;
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
    private final UnansweredProposals unanswered;
    private final Clock clock;

    DirtyMarkets(
            JdbcClient jdbc,
            MarketBook market,
            Policies policies,
            Claims claims,
            BarredPairs barred,
            UnansweredProposals unanswered,
            Clock clock) {
        this.jdbc = jdbc;
        this.market = market;
        this.policies = policies;
        this.claims = claims;
        this.barred = barred;
        this.unanswered = unanswered;
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

    /** Markets in which some need is not served, or some proposal is not answered. */
    Set<MarketKey> undecided() {
        return jdbc.sql("""
            select kind, item_category, unit from market_need where free
            union
            select kind, item_category, unit from proposal
            where state = 'OPEN' and enterprise_accepted_at is null and school_accepted_at is null\
            """).query(DirtyMarkets::market).set();
    }

    /**
     * One market as of one moment: a change that is not in the snapshot is not in its list of changes either. Its needs are
     * left out where nothing is offered and no round asks about them. Where a round asks, what nobody has accepted is in it.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ClearingCase look(MarketKey key) {
        List<Change> changes = jdbc.sql("""
            select id, round_id from market_change
            where kind = :kind and item_category = :category and unit = :unit\
            """)
                .params(values(key))
                .query((row, number) -> new Change(row.getLong("id"), row.getObject("round_id", UUID.class)))
                .list();
        Set<UUID> rounds =
                changes.stream().map(Change::roundId).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Long> answered = changes.stream().map(Change::id).toList();
        List<Unanswered> unanswered = rounds.isEmpty() ? List.of() : this.unanswered.of(key);
        MarketSnapshot standing = standing(key, answered, rounds);
        return unanswered.isEmpty()
                ? ClearingCase.of(standing)
                : new ClearingCase(standing, anew(standing, unanswered), unanswered);
    }

    private MarketSnapshot standing(MarketKey key, List<Long> changes, Set<UUID> rounds) {
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
                changes,
                rounds,
                claimed(key, needs, List.of()));
    }

    private MarketSnapshot anew(MarketSnapshot standing, List<Unanswered> unanswered) {
        MarketKey key = standing.market();
        Holds holds = new Holds(unanswered);
        List<NeedOnMarket> needs = holds.takenFromNeeds(market.openNeeds(Set.of(key.itemCategory())));
        return new MarketSnapshot(
                key,
                standing.today(),
                standing.policy(),
                holds.takenFromOffers(market.openOffers(Set.of(key.itemCategory()))),
                needs,
                barred.ofOpenNeeds(key).stream()
                        .map(BarredPairs.Barred::pair)
                        .filter(pair -> !holds.pairs().contains(pair))
                        .collect(Collectors.toSet()),
                standing.changes(),
                standing.rounds(),
                claimed(key, needs, unanswered.stream().map(Unanswered::id).toList()));
    }

    private Claimed claimed(MarketKey key, List<NeedOnMarket> needs, List<UUID> without) {
        return switch (key.kind()) {
            case NAMING, STUDY_TOUR ->
                claims.without(
                        without, needs.stream().map(NeedOnMarket::schoolId).collect(Collectors.toSet()));
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
