package cn.linkage.matching.proposal.adapter.persistence;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.fit.Fit;
import cn.linkage.matching.fit.Reason;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.proposal.model.Acceptance;
import cn.linkage.matching.proposal.model.Ending;
import cn.linkage.matching.proposal.model.Pair;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes one row of {@code proposal}. */
@Component
class ProposalRow {

    static final String INSERT = """
        insert into proposal (id, version, offer_id, need_id, enterprise_id, school_id, kind, item_category, unit,
          origin, state, proposed_quantity, quantity, score_per_mille, reasons, policy_version, made_at, expires_at,
          traceparent, particulars)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb)\
        """;

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final JsonMapper json;

    ProposalRow(JsonMapper json) {
        this.json = json;
    }

    @Nullable
    Object[] insertValues(Proposal p) {
        return new @Nullable Object[] {
            p.id(),
            p.version(),
            p.pair().offerId(),
            p.pair().needId(),
            p.enterpriseId(),
            p.schoolId(),
            p.market().kind().name(),
            p.market().itemCategory(),
            p.market().unit().name(),
            p.origin().name(),
            p.state().name(),
            p.proposedQuantity(),
            p.quantity(),
            p.fit().scorePerMille(),
            json.writeValueAsString(p.fit().reasons()),
            p.policyVersion(),
            Timestamp.from(p.madeAt()),
            Timestamp.from(p.expiresAt()),
            p.traceparent(),
            json.writeValueAsString(p.particulars())
        };
    }

    Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Pair(row.getObject("offer_id", UUID.class), row.getObject("need_id", UUID.class)),
                row.getObject("enterprise_id", UUID.class),
                row.getObject("school_id", UUID.class),
                new MarketKey(
                        GiftKind.valueOf(row.getString("kind")),
                        row.getString("item_category"),
                        ItemCategory.Unit.valueOf(row.getString("unit"))),
                ProposalOrigin.valueOf(row.getString("origin")),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("proposed_quantity"),
                row.getInt("quantity"),
                json.readValue(row.getString("particulars"), Particulars.class),
                new Fit(row.getInt("score_per_mille"), json.readValue(row.getString("reasons"), REASONS)),
                row.getInt("policy_version"),
                acceptance(row, "enterprise"),
                acceptance(row, "school"),
                ending(row),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getString("traceparent"));
    }

    private static @Nullable Acceptance acceptance(ResultSet row, String prefix) throws SQLException {
        Instant at = instant(row, prefix + "_accepted_at");
        return at == null
                ? null
                : new Acceptance(
                        row.getInt(prefix + "_quantity"), row.getObject(prefix + "_person_id", UUID.class), at);
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        Instant at = instant(row, "ended_at");
        if (at == null) {
            return null;
        }
        String by = row.getString("ended_by");
        return new Ending(
                by == null ? null : Side.valueOf(by), row.getString("reason_code"), row.getString("comment"), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
