package cn.linkage.matching.proposal.adapter.persistence;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.matching.market.BandDay;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.Claims;
import cn.linkage.matching.proposal.model.Proposal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code naming_claim} and {@code tour_seat}. */
@Component
class JdbcClaims implements Claims {

    private static final String OF_SCHOOLS = """
         where school_id = any(cast(:schools as uuid[])) and proposal_id <> all(cast(:proposals as uuid[]))\
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcClaims(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Claimed of(Collection<UUID> schools) {
        return without(List.of(), schools);
    }

    @Override
    public Claimed without(Collection<UUID> proposals, Collection<UUID> schools) {
        if (schools.isEmpty()) {
            return Claimed.nothing();
        }
        Map<String, String[]> ids = Map.of("schools", texts(schools), "proposals", texts(proposals));
        return new Claimed(names(ids), days(ids));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Claimed lock(Collection<UUID> schools) {
        for (UUID school : new TreeSet<>(schools)) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                    .param("name", "claims/" + school)
                    .query((row, number) -> true)
                    .single();
        }
        return of(schools);
    }

    /** Claims what these new proposals are about. */
    void add(List<Proposal> proposals) {
        batches.batchUpdate(
                """
                insert into naming_claim (proposal_id, school_id, thing, term_from, term_until, exclusive)
                values (?, ?, ?, ?, ?, ?)\
                """,
                proposals.stream()
                        .filter(p -> p.particulars().naming() != null)
                        .map(p -> namingValues(p, p.particulars().naming()))
                        .toList());
        batches.batchUpdate(
                """
                insert into tour_seat (proposal_id, offer_id, need_id, school_id, slot_id, date, grade_band, pupils)
                values (?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                proposals.stream()
                        .flatMap(p -> p.particulars().seats().stream().map(seats -> new Object[] {
                            p.id(),
                            p.pair().offerId(),
                            p.pair().needId(),
                            p.schoolId(),
                            seats.slotId(),
                            seats.date(),
                            seats.gradeBand().name(),
                            seats.pupils()
                        }))
                        .toList());
    }

    /** Gives back what a proposal claimed that ended without an agreement. */
    void drop(Proposal proposal) {
        if (proposal.particulars().naming() != null) {
            jdbc.sql("delete from naming_claim where proposal_id = :id")
                    .param("id", proposal.id())
                    .update();
        }
        if (!proposal.particulars().seats().isEmpty()) {
            jdbc.sql("delete from tour_seat where proposal_id = :id")
                    .param("id", proposal.id())
                    .update();
        }
    }

    private List<Claimed.Name> names(Map<String, String[]> ids) {
        return jdbc.sql("select * from naming_claim" + OF_SCHOOLS)
                .params(ids)
                .query((row, number) -> new Claimed.Name(
                        row.getObject("school_id", UUID.class),
                        new Naming(
                                row.getString("thing"),
                                row.getObject("term_from", LocalDate.class),
                                row.getObject("term_until", LocalDate.class),
                                row.getBoolean("exclusive"))))
                .list();
    }

    private List<BandDay> days(Map<String, String[]> ids) {
        return jdbc.sql("select school_id, grade_band, date from tour_seat" + OF_SCHOOLS)
                .params(ids)
                .query((row, number) -> new BandDay(
                        row.getObject("school_id", UUID.class),
                        GradeBand.valueOf(row.getString("grade_band")),
                        row.getObject("date", LocalDate.class)))
                .list();
    }

    private static Object[] namingValues(Proposal proposal, Naming naming) {
        return new Object[] {
            proposal.id(),
            proposal.schoolId(),
            naming.thingKey(),
            naming.termFrom(),
            naming.termUntil(),
            naming.exclusive()
        };
    }
}
