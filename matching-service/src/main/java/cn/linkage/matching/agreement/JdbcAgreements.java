package cn.linkage.matching.agreement;

import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.matching.AgreementMade;
import cn.linkage.matching.market.Particulars;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListQuery;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import cn.linkage.starter.outbox.Outbox;
import cn.linkage.starter.outbox.OutboxEvent;
import cn.linkage.starter.projection.Restatable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Agreements in the table {@code agreement}; their history is that of their proposal. */
@Repository
class JdbcAgreements implements Agreements, Restatable {

    private static final String SELECT = """
        select a.*, o.title as offer_title, n.title as need_title, e.name as enterprise_name, s.name as school_name,
          s.county_code as school_county, p.origin, p.proposed_quantity, p.made_at as proposed_at,
          p.particulars, p.enterprise_quantity, p.enterprise_accepted_at, p.school_quantity, p.school_accepted_at
        from agreement a
        join proposal p on p.id = a.proposal_id
        join market_offer o on o.id = a.offer_id
        join market_need n on n.id = a.need_id
        left join enterprise e on e.id = a.enterprise_id
        left join school s on s.id = a.school_id\
        """;

    /** Ids sort by when the agreements were made. */
    private static final SortKeys<Agreement> KEYS = SortKeys.unique("a.id", KeyType.ID, Agreement::id)
            .byUnique("madeAt")
            .by("quantity", "a.quantity", KeyType.NUMBER, agreement -> (long) agreement.quantity());

    private final JdbcClient jdbc;
    private final Lists lists;
    private final Outbox outbox;
    private final Audit audit;
    private final JsonMapper json;

    JdbcAgreements(JdbcClient jdbc, Lists lists, Outbox outbox, Audit audit, JsonMapper json) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.outbox = outbox;
        this.audit = audit;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void make(NewAgreement a) {
        jdbc.sql("""
            insert into agreement (id, version, proposal_id, offer_id, need_id, enterprise_id, school_id, kind,
              item_category, unit, quantity, made_at)
            values (:id, 1, :proposal, :offer, :need, :enterprise, :school, :kind, :category, :unit,
              :quantity, :at)\
            """)
                .param("id", a.id())
                .param("proposal", a.proposalId())
                .param("offer", a.offerId())
                .param("need", a.needId())
                .param("enterprise", a.enterpriseId())
                .param("school", a.schoolId())
                .param("kind", a.market().kind().name())
                .param("category", a.market().itemCategory())
                .param("unit", a.market().unit().name())
                .param("quantity", a.quantity())
                .param("at", Timestamp.from(a.madeAt()))
                .update();
        outbox.append(event(new AgreementMade(
                a.id(),
                1,
                a.madeAt(),
                a.proposalId(),
                a.offerId(),
                a.needId(),
                a.enterpriseId(),
                a.schoolId(),
                a.market().kind(),
                a.market().itemCategory(),
                a.quantity())));
        Map<String, Object> details =
                Map.of("quantity", a.quantity(), "unit", a.market().unit());
        audit.record("make-agreement", "agreement", a.id().toString(), Audit.DONE, details);
    }

    /** Agreements never change: one is restated by what was said when it was made. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Step> next(@Nullable UUID after, int most) {
        List<AgreementMade> agreements = jdbc.sql("""
                select * from agreement where cast(:after as uuid) is null or id > :after order by id limit :most""")
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new AgreementMade(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("proposal_id", UUID.class),
                        row.getObject("offer_id", UUID.class),
                        row.getObject("need_id", UUID.class),
                        row.getObject("enterprise_id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        GiftKind.valueOf(row.getString("kind")),
                        row.getString("item_category"),
                        row.getInt("quantity")))
                .list();
        agreements.forEach(agreement -> outbox.append(event(agreement)));
        return Step.over(agreements, AgreementMade::agreementId);
    }

    @Override
    public String name() {
        return "agreements";
    }

    private static OutboxEvent event(AgreementMade made) {
        EventType type = EventType.AGREEMENT_MADE;
        return new OutboxEvent(type.topic(), type.typeName(), made.agreementId(), made.occurredAt(), made);
    }

    @Override
    public Optional<Parties> parties(UUID agreementId) {
        return jdbc.sql("select enterprise_id, school_id from agreement where id = :id")
                .param("id", agreementId)
                .query((row, number) ->
                        new Parties(row.getObject("enterprise_id", UUID.class), row.getObject("school_id", UUID.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Agreement> find(UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Agreements of these organisations, or of everybody where null. Orders: {@code madeAt}, {@code quantity}. */
    Rows<Agreement> list(@Nullable Collection<UUID> organisations, AgreementFilter filter) {
        ListQuery<Agreement> query = lists.list("agreements", SELECT + " where true", KEYS, this::read)
                .and("a.kind = :kind", "kind", filter.kind())
                .and("a.item_category = :category", "category", filter.itemCategory())
                .and("s.county_code = :county", "county", filter.countyCode())
                .and("a.made_at >= :from", "from", filter.from())
                .and("a.made_at < :to", "to", filter.to());
        return organisations == null
                ? query
                : query.within(
                        "(a.enterprise_id = any(cast(:own as uuid[])) or a.school_id = any(cast(:own as uuid[])))",
                        Map.of("own", organisations.stream().map(UUID::toString).toArray(String[]::new)));
    }

    private Agreement read(ResultSet row, int number) throws SQLException {
        Particulars particulars = json.readValue(row.getString("particulars"), Particulars.class);
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("proposal_id", UUID.class),
                row.getObject("offer_id", UUID.class),
                row.getString("offer_title"),
                row.getObject("need_id", UUID.class),
                row.getString("need_title"),
                row.getObject("enterprise_id", UUID.class),
                row.getString("enterprise_name"),
                row.getObject("school_id", UUID.class),
                row.getString("school_name"),
                row.getString("school_county"),
                GiftKind.valueOf(row.getString("kind")),
                row.getString("item_category"),
                ItemCategory.Unit.valueOf(row.getString("unit")),
                row.getInt("quantity"),
                particulars.seats(),
                particulars.naming(),
                row.getTimestamp("made_at").toInstant(),
                history(row));
    }

    private static List<Agreement.Step> history(ResultSet row) throws SQLException {
        List<Agreement.Step> acceptances = new ArrayList<>();
        acceptances.add(acceptance(row, Side.ENTERPRISE, "enterprise"));
        acceptances.add(acceptance(row, Side.SCHOOL, "school"));
        acceptances.sort(Comparator.comparing(Agreement.Step::at));
        List<Agreement.Step> steps = new ArrayList<>();
        steps.add(new Agreement.Step(
                Agreement.StepType.PROPOSED,
                null,
                row.getInt("proposed_quantity"),
                row.getTimestamp("proposed_at").toInstant(),
                ProposalOrigin.valueOf(row.getString("origin"))));
        steps.addAll(acceptances);
        steps.add(new Agreement.Step(
                Agreement.StepType.AGREED,
                null,
                row.getInt("quantity"),
                row.getTimestamp("made_at").toInstant(),
                null));
        return steps;
    }

    private static Agreement.Step acceptance(ResultSet row, Side side, String prefix) throws SQLException {
        Instant at = row.getTimestamp(prefix + "_accepted_at").toInstant();
        return new Agreement.Step(Agreement.StepType.ACCEPTED, side, row.getInt(prefix + "_quantity"), at, null);
    }
}
