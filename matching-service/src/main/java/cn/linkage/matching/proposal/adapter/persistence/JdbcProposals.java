package cn.linkage.matching.proposal.adapter.persistence;

import cn.linkage.matching.agreement.Parties;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.proposal.ProposalParties;
import cn.linkage.matching.proposal.model.Acceptance;
import cn.linkage.matching.proposal.model.Ending;
import cn.linkage.matching.proposal.model.Pair;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalChange;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.matching.proposal.model.Proposals;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Proposals} in the tables {@code proposal} and {@code excluded_pair}. */
@Repository
class JdbcProposals implements Proposals, ProposalParties {

    private static final String OPEN_IN_ORDER_OF_GOING = """
         and state = 'OPEN'
        order by (enterprise_accepted_at is not null or school_accepted_at is not null), made_at desc,
          score_per_mille, id desc\
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ProposalRow row;
    private final ProposalRecords records;
    private final JdbcClaims claims;
    private final Clock clock;

    JdbcProposals(
            JdbcClient jdbc,
            JdbcTemplate batches,
            ProposalRow row,
            ProposalRecords records,
            JdbcClaims claims,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.row = row;
        this.records = records;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public Optional<Proposal> find(UUID id) {
        return jdbc.sql("select * from proposal where id = :id")
                .param("id", id)
                .query(row::read)
                .optional();
    }

    @Override
    public Optional<Parties> of(UUID proposalId) {
        return jdbc.sql("select enterprise_id, school_id from proposal where id = :id")
                .param("id", proposalId)
                .query((r, number) ->
                        new Parties(r.getObject("enterprise_id", UUID.class), r.getObject("school_id", UUID.class)))
                .optional();
    }

    @Override
    public List<Proposal> lock(Collection<UUID> ids) {
        return jdbc.sql("select * from proposal where id = any(cast(:ids as uuid[])) order by id for update")
                .param("ids", texts(ids, UUID::toString))
                .query(row::read)
                .list();
    }

    @Override
    public List<Proposal> openOfOffer(UUID offerId) {
        return jdbc.sql("select * from proposal where offer_id = :offer " + OPEN_IN_ORDER_OF_GOING)
                .param("offer", offerId)
                .query(row::read)
                .list();
    }

    @Override
    public List<Proposal> openOfNeed(UUID needId) {
        return jdbc.sql("select * from proposal where need_id = :need " + OPEN_IN_ORDER_OF_GOING)
                .param("need", needId)
                .query(row::read)
                .list();
    }

    @Override
    public List<Proposal> openOfMarket(MarketKey market) {
        return jdbc.sql("""
            select * from proposal
            where state = 'OPEN' and kind = :kind and item_category = :category and unit = :unit order by id\
            """)
                .param("kind", market.kind().name())
                .param("category", market.itemCategory())
                .param("unit", market.unit().name())
                .query(row::read)
                .list();
    }

    @Override
    public Set<UUID> offersOfOpen(UUID needId) {
        return jdbc.sql("select offer_id from proposal where need_id = :need and state = 'OPEN'")
                .param("need", needId)
                .query(UUID.class)
                .set();
    }

    @Override
    public List<Proposal> due(Instant now, int most) {
        return jdbc.sql("""
            select * from proposal where state = 'OPEN' and expires_at <= :now
            order by expires_at, id limit :most\
            """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(row::read)
                .list();
    }

    @Override
    public Set<Pair> barred(Collection<Pair> pairs) {
        return jdbc.sql("""
            with asked as (
              select * from unnest(cast(:offers as uuid[]), cast(:needs as uuid[])) as t (offer_id, need_id))
            select offer_id, need_id from asked join excluded_pair using (offer_id, need_id)
            union
            select a.offer_id, a.need_id from asked a
            join proposal p on p.offer_id = a.offer_id and p.need_id = a.need_id and p.state = 'OPEN'\
            """)
                .param("offers", texts(pairs, pair -> pair.offerId().toString()))
                .param("needs", texts(pairs, pair -> pair.needId().toString()))
                .query((r, number) -> new Pair(r.getObject("offer_id", UUID.class), r.getObject("need_id", UUID.class)))
                .set();
    }

    @Override
    public void exclude(Pair pair) {
        jdbc.sql("insert into excluded_pair (offer_id, need_id) values (:offer, :need) on conflict do nothing")
                .param("offer", pair.offerId())
                .param("need", pair.needId())
                .update();
    }

    @Override
    public void add(List<Proposal> proposals) {
        batches.batchUpdate(
                ProposalRow.INSERT, proposals.stream().map(row::insertValues).toList());
        claims.add(proposals);
        records.made(proposals);
    }

    @Override
    public void save(Proposal proposal, ProposalChange change) {
        Acceptance enterprise = proposal.enterpriseAcceptance();
        Acceptance school = proposal.schoolAcceptance();
        Ending ending = proposal.ending();
        int written = jdbc.sql("""
            update proposal set version = :version, state = :state, quantity = :quantity,
              enterprise_quantity = :eQuantity, enterprise_accepted_at = :eAt, enterprise_person_id = :ePerson,
              school_quantity = :sQuantity, school_accepted_at = :sAt, school_person_id = :sPerson,
              ended_by = :by, reason_code = :reason, comment = :comment, ended_at = :endedAt
            where id = :id and version = :version - 1\
            """)
                .param("version", proposal.version())
                .param("state", proposal.state().name())
                .param("quantity", proposal.quantity())
                .param("eQuantity", enterprise == null ? null : enterprise.quantity())
                .param("eAt", enterprise == null ? null : Timestamp.from(enterprise.at()))
                .param("ePerson", enterprise == null ? null : enterprise.personId())
                .param("sQuantity", school == null ? null : school.quantity())
                .param("sAt", school == null ? null : Timestamp.from(school.at()))
                .param("sPerson", school == null ? null : school.personId())
                .param(
                        "by",
                        ending == null || ending.by() == null
                                ? null
                                : ending.by().name())
                .param("reason", ending == null ? null : ending.reasonCode())
                .param("comment", ending == null ? null : ending.comment())
                .param("endedAt", ending == null ? null : Timestamp.from(ending.at()))
                .param("id", proposal.id())
                .update();
        if (written != 1) {
            throw new IllegalStateException(
                    "Proposal " + proposal.id() + " changed to version " + proposal.version() + " without its lock");
        }
        if (!proposal.open() && proposal.state() != ProposalState.AGREED) {
            claims.drop(proposal);
        }
        records.changed(proposal, change, clock.instant());
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
