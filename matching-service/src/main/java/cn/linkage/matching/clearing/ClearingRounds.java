package cn.linkage.matching.clearing;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rounds with what each clearing started from, found and proved. */
@Repository
class ClearingRounds {

    private static final String SELECT = """
        select r.*, coalesce((select sum(c.proposals_made) from market_clearing c where c.round_id = r.id), 0) as made
        from clearing_round r\
        """;

    /** Ids sort by when the rounds were asked for. */
    private static final SortKeys<ClearingRound> KEYS =
            SortKeys.unique("r.id", KeyType.ID, ClearingRound::id).byUnique("requestedAt");

    /**
     * What became of a plan.
     *
     * @param takenBack how many unanswered proposals gave way
     * @param proposals how many were made, over {@code quantity} in all
     */
    record Effect(Instant started, int takenBack, int proposals, long quantity) {}

    private final JdbcClient jdbc;
    private final Lists lists;
    private final DirtyMarkets dirty;
    private final ClearingProofs proofs;
    private final Audit audit;
    private final Clock clock;

    ClearingRounds(JdbcClient jdbc, Lists lists, DirtyMarkets dirty, ClearingProofs proofs, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.dirty = dirty;
        this.proofs = proofs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for all markets in which something is missing or not answered to be cleared. */
    @Transactional
    public ClearingRound start(UUID requestedBy) {
        UUID id = Ids.next();
        Set<MarketKey> markets = dirty.undecided();
        insert(id, ClearingRound.Trigger.OFFICE, requestedBy, null, markets.size(), 0);
        return ask(id, markets);
    }

    /** The same for a night, once: empty where it was started before. */
    @Transactional
    public Optional<ClearingRound> startOfNight(LocalDate night) {
        UUID id = Ids.next();
        Set<MarketKey> markets = dirty.undecided();
        return insert(id, ClearingRound.Trigger.NIGHT, null, night, markets.size(), 0)
                ? Optional.of(ask(id, markets))
                : Optional.empty();
    }

    private ClearingRound ask(UUID id, Set<MarketKey> markets) {
        for (MarketKey market : new TreeSet<>(markets)) {
            jdbc.sql("""
                insert into market_change (kind, item_category, unit, round_id, changed_at)
                values (:kind, :category, :unit, :round, :at)\
                """)
                    .param("kind", market.kind().name())
                    .param("category", market.itemCategory())
                    .param("unit", market.unit().name())
                    .param("round", id)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
        audit.record(
                "start-clearing-round", "clearing-round", id.toString(), Audit.DONE, Map.of("markets", markets.size()));
        return find(id).orElseThrow();
    }

    /** Keeps what a clearing found and forgets the changes that it answered, together. */
    @Transactional
    public void keep(MarketSnapshot snapshot, MarketPlan plan, Effect effect) {
        ClearingProof proof = snapshot.rounds().isEmpty() || plan.cleared() == null
                ? null
                : ClearingProof.of(plan.cleared().result());
        for (UUID round : snapshot.rounds()) {
            UUID clearing = insert(round, snapshot, plan, effect);
            if (proof != null) {
                proofs.keep(clearing, proof);
            }
            jdbc.sql("""
                update clearing_round set markets_done = markets_done + 1,
                  state = case when markets_done + 1 >= markets then 'DONE' else state end,
                  finished_at = case when markets_done + 1 >= markets then cast(:now as timestamptz) end
                where id = :id\
                """)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("id", round)
                    .update();
        }
        if (snapshot.rounds().isEmpty() && plan.pairs() > 0) {
            UUID round = Ids.next();
            insert(round, ClearingRound.Trigger.CHANGE, null, null, 1, 1);
            insert(round, snapshot, plan, effect);
        }
        dirty.forget(snapshot.changes());
    }

    Optional<ClearingRound> find(UUID id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query((row, number) -> round(row, clearings(id)))
                .optional();
    }

    /** Rounds without their markets, by {@code requestedAt}. */
    Rows<ClearingRound> list(ClearingRound.@Nullable State state) {
        return lists.list("clearing-rounds", SELECT + " where true", KEYS, (row, number) -> round(row, List.of()))
                .and("r.state = :state", "state", state);
    }

    /** Whether it was written: not where the night has one. */
    private boolean insert(
            UUID id,
            ClearingRound.Trigger trigger,
            @Nullable UUID by,
            @Nullable LocalDate night,
            int markets,
            int done) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
            insert into clearing_round (id, trigger, state, requested_by, night, requested_at, finished_at, markets,
              markets_done)
            values (:id, :trigger, :state, :by, :night, :now, :finished, :markets, :done)
            on conflict (night) do nothing\
            """)
                        .param("id", id)
                        .param("trigger", trigger.name())
                        .param("state", done >= markets ? "DONE" : "RUNNING")
                        .param("by", by)
                        .param("night", night)
                        .param("now", now)
                        .param("finished", done >= markets ? now : null)
                        .param("markets", markets)
                        .param("done", done)
                        .update()
                == 1;
    }

    private UUID insert(UUID round, MarketSnapshot snapshot, MarketPlan plan, Effect effect) {
        UUID id = Ids.next();
        jdbc.sql("""
            insert into market_clearing (id, round_id, kind, item_category, unit, policy_version, started_at,
              finished_at, input_hash, offers, needs, pairs, served_by_tier, asked_by_tier,
              total_suitability, certified, priced_offers, highest_price, proposals_made, proposals_taken_back,
              quantity_proposed)
            values (:id, :round, :kind, :category, :unit, :policy, :started, :now, :hash, :offers, :needs,
              :pairs, :served, :asked, :suitability, :certified, :priced, :highest, :proposals,
              :takenBack, :quantity)\
            """)
                .param("id", id)
                .param("round", round)
                .param("kind", snapshot.market().kind().name())
                .param("category", snapshot.market().itemCategory())
                .param("unit", snapshot.market().unit().name())
                .param("policy", snapshot.policy().version())
                .param("started", Timestamp.from(effect.started()))
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", plan.inputHash())
                .param("offers", plan.offers())
                .param("needs", plan.needs())
                .param("pairs", plan.pairs())
                .param("served", plan.servedByTier().toArray(Long[]::new))
                .param("asked", plan.askedByTier().toArray(Long[]::new))
                .param("suitability", plan.totalSuitability())
                .param("certified", plan.certified())
                .param("priced", plan.pricedOffers())
                .param("highest", plan.highestPrice())
                .param("proposals", effect.proposals())
                .param("takenBack", effect.takenBack())
                .param("quantity", effect.quantity())
                .update();
        return id;
    }

    private List<ClearingRound.MarketClearing> clearings(UUID round) {
        return jdbc.sql("""
            select c.*, exists (select from clearing_proof p where p.clearing_id = c.id) as replayable
            from market_clearing c where c.round_id = :round order by c.id\
            """)
                .param("round", round)
                .query((row, number) -> new ClearingRound.MarketClearing(
                        row.getObject("id", UUID.class),
                        row.getBoolean("replayable"),
                        GiftKind.valueOf(row.getString("kind")),
                        row.getString("item_category"),
                        ItemCategory.Unit.valueOf(row.getString("unit")),
                        row.getInt("policy_version"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("finished_at").toInstant(),
                        row.getString("input_hash"),
                        row.getInt("offers"),
                        row.getInt("needs"),
                        row.getInt("pairs"),
                        longs(row.getArray("served_by_tier")),
                        longs(row.getArray("asked_by_tier")),
                        row.getLong("total_suitability"),
                        row.getBoolean("certified"),
                        row.getInt("priced_offers"),
                        row.getLong("highest_price"),
                        row.getInt("proposals_made"),
                        row.getInt("proposals_taken_back"),
                        row.getLong("quantity_proposed")))
                .list();
    }

    private static ClearingRound round(ResultSet row, List<ClearingRound.MarketClearing> clearings)
            throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new ClearingRound(
                row.getObject("id", UUID.class),
                ClearingRound.Trigger.valueOf(row.getString("trigger")),
                ClearingRound.State.valueOf(row.getString("state")),
                row.getTimestamp("requested_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("markets"),
                row.getInt("markets_done"),
                row.getLong("made"),
                clearings);
    }

    private static List<Long> longs(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }
}
