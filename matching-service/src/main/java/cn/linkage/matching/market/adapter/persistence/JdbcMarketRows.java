package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import cn.linkage.matching.market.model.MarketRows;
import cn.linkage.matching.market.model.NeedFacts;
import cn.linkage.matching.market.model.OfferFacts;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@link MarketRows} in {@code market_offer} and {@code market_need}. */
@Repository
class JdbcMarketRows implements MarketRows {

    private final JdbcClient jdbc;
    private final JdbcTourSlots slots;
    private final JsonMapper json;

    JdbcMarketRows(JdbcClient jdbc, JdbcTourSlots slots, JsonMapper json) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.json = json;
    }

    @Override
    public Set<UUID> insertOffers(List<OfferFacts> all, MarketState state) {
        Set<UUID> added = insert(
                """
            insert into market_offer (id, version, enterprise_id, kind, item_category, unit, title, used, reach,
              grade_bands, available_from, available_until, state, capacity, published_at, changed_at,
              traceparent, terms)
            select id, version, owner, kind, category, unit, title, used, reach, bands, "from", until, state, total,
              at, at, traceparent, terms
            from json_to_recordset(cast(:rows as json)) as one (id uuid, version bigint, owner uuid, kind text,
              category text, unit text, title text, used boolean, reach text, bands text[], "from" date, until date,
              state text, total int, at timestamptz, traceparent text, terms jsonb)
            on conflict (id) do nothing returning id\
            """,
                all.stream()
                        .map(facts -> row(values(facts, state), facts.terms()))
                        .toList());
        Set<UUID> slotted = new HashSet<>(added);
        for (OfferFacts facts : all) {
            if (slotted.remove(facts.id()) && !facts.slots().isEmpty()) {
                slots.replace(
                        facts.id(),
                        facts.slots().stream().map(TourSlot.Booked::of).toList());
            }
        }
        return added;
    }

    private Set<UUID> insert(String sql, List<Map<String, @Nullable Object>> rows) {
        return new HashSet<>(jdbc.sql(sql)
                .param("rows", json.writeValueAsString(rows))
                .query(UUID.class)
                .list());
    }

    /** The values as JSON that PostgreSQL reads as it reads its own literals. */
    private static Map<String, @Nullable Object> row(Map<String, @Nullable Object> values, Object terms) {
        Map<String, @Nullable Object> row = new HashMap<>(values);
        row.put("bands", row.remove("gradeBands"));
        row.put("terms", terms);
        row.replaceAll((name, value) -> switch (value) {
            case Timestamp moment -> moment.toInstant().toString();
            case LocalDate day -> day.toString();
            case null, default -> value;
        });
        return row;
    }

    @Override
    public void updateOffer(OfferFacts facts, MarketState state, Quantities books, List<TourSlot.Booked> slots) {
        jdbc.sql("""
            update market_offer set version = :version, enterprise_id = :owner, kind = :kind,
              item_category = :category, unit = :unit, title = :title, used = :used, reach = :reach,
              grade_bands = :gradeBands, available_from = :from, available_until = :until, state = :state,
              capacity = :total, short_by = :short, changed_at = greatest(changed_at, :at),
              traceparent = coalesce(:traceparent, traceparent),
              terms = :terms::jsonb
            where id = :id\
            """)
                .params(values(facts, state))
                .param("terms", json.writeValueAsString(facts.terms()))
                // Of a tour, more than its owner says, where agreements were promised places that are gone.
                .param("total", books.total())
                .param("short", books.shortBy())
                .update();
        if (!slots.isEmpty() || facts.market().kind() == GiftKind.STUDY_TOUR) {
            this.slots.replace(facts.id(), slots);
        }
    }

    @Override
    public void setOfferState(UUID id, long version, MarketState state) {
        jdbc.sql("update market_offer set version = :version, state = :state where id = :id")
                .param("version", version)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    @Override
    public Set<UUID> insertNeeds(List<NeedFacts> all, MarketState state) {
        return insert(
                """
            insert into market_need (id, version, school_id, kind, item_category, unit, title, used_accepted,
              minimum_useful, readiness, grade_bands, needed_from, needed_until, state, quantity,
              published_at, changed_at, traceparent, terms)
            select id, version, owner, kind, category, unit, title, "usedAccepted", minimum, readiness, bands, "from",
              until, state, total, at, at, traceparent, terms
            from json_to_recordset(cast(:rows as json)) as one (id uuid, version bigint, owner uuid, kind text,
              category text, unit text, title text, "usedAccepted" boolean, minimum int, readiness text,
              bands text[], "from" date, until date, state text, total int, at timestamptz, traceparent text,
              terms jsonb)
            on conflict (id) do nothing returning id\
            """,
                all.stream()
                        .map(facts -> row(values(facts, state), facts.terms()))
                        .toList());
    }

    @Override
    public void updateNeed(NeedFacts facts, MarketState state, Quantities books) {
        jdbc.sql("""
            update market_need set version = :version, school_id = :owner, kind = :kind,
              item_category = :category, unit = :unit, title = :title, used_accepted = :usedAccepted,
              minimum_useful = :minimum, readiness = :readiness, grade_bands = :gradeBands,
              needed_from = :from, needed_until = :until, state = :state, quantity = :total,
              short_by = :short, changed_at = greatest(changed_at, :at),
              traceparent = coalesce(:traceparent, traceparent),
              terms = :terms::jsonb
            where id = :id\
            """)
                .params(values(facts, state))
                .param("terms", json.writeValueAsString(facts.terms()))
                .param("short", books.shortBy())
                .update();
    }

    @Override
    public void setNeedState(UUID id, long version, MarketState state) {
        jdbc.sql("update market_need set version = :version, state = :state where id = :id")
                .param("version", version)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private Map<String, @Nullable Object> values(OfferFacts facts, MarketState state) {
        Map<String, @Nullable Object> values = common(facts.market(), facts.gradeBands(), facts.traceparent(), state);
        values.put("id", facts.id());
        values.put("version", facts.version());
        values.put("owner", facts.enterpriseId());
        values.put("title", facts.title());
        values.put("used", facts.used());
        values.put("reach", facts.reach().name());
        values.put("from", facts.availableFrom());
        values.put("until", facts.availableUntil());
        values.put("total", facts.capacity());
        values.put("at", Timestamp.from(facts.occurredAt()));
        return values;
    }

    private Map<String, @Nullable Object> values(NeedFacts facts, MarketState state) {
        Map<String, @Nullable Object> values = common(facts.market(), facts.gradeBands(), facts.traceparent(), state);
        values.put("id", facts.id());
        values.put("version", facts.version());
        values.put("owner", facts.schoolId());
        values.put("title", facts.title());
        values.put("usedAccepted", facts.usedAccepted());
        values.put("minimum", facts.minimumUseful());
        values.put("readiness", facts.readiness().name());
        values.put("from", facts.neededFrom());
        values.put("until", facts.neededUntil());
        values.put("total", facts.quantity());
        values.put("at", Timestamp.from(facts.occurredAt()));
        return values;
    }

    private static Map<String, @Nullable Object> common(
            MarketKey market, Set<GradeBand> gradeBands, @Nullable String traceparent, MarketState state) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", market.kind().name());
        values.put("category", market.itemCategory());
        values.put("unit", market.unit().name());
        values.put("gradeBands", MarketRowReader.names(gradeBands));
        values.put("traceparent", traceparent);
        values.put("state", state.name());
        return values;
    }
}
