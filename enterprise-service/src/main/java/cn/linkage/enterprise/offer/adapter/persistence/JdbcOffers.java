package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.enterprise.offer.model.Offers;
import cn.linkage.enterprise.publication.Publication;
import cn.linkage.starter.audit.Audit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Offers} in the table {@code offer}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcOffers implements Offers {

    private static final String INSERT = """
        insert into offer (id, enterprise_id, title, kind, details, quantity, reach, grade_bands, available_from,
          available_until, technology_vice_president_id, state, created_by, created_at, published_at, version)
        values (:id, :enterprise, :title, :kind, :details::jsonb, :quantity, :reach, :bands, :from, :until,
          :vicePresident, :state, :createdBy, :createdAt, :publishedAt, :version)\
        """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final OfferRows rows;
    private final Publication publication;
    private final Audit audit;

    JdbcOffers(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            OfferRows rows,
            Publication publication,
            Audit audit) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.publication = publication;
        this.audit = audit;
    }

    @Override
    public Optional<Offer> findLocked(UUID id) {
        return jdbc.sql("select * from offer where id = :id for update")
                .param("id", id)
                .query(rows::offer)
                .optional();
    }

    @Override
    public List<Offer> overdue(LocalDate today, int most) {
        return jdbc.sql("""
                        select * from offer where state in ('PUBLISHED', 'PAUSED') and available_until < :today
                        order by available_until, id limit :most for update skip locked""")
                .param("today", today)
                .param("most", most)
                .query(rows::offer)
                .list();
    }

    @Override
    public void save(OfferResult.Changed changed, Instant at) {
        Offer offer = changed.offer();
        switch (changed.action()) {
            case CREATE -> insert(offer);
            case DELETE -> delete(offer);
            default -> update(offer);
        }
        OfferEvents.of(changed, at).ifPresent(publication::publish);
        audit.recordAll(List.of(entry(changed)));
    }

    @Override
    public void addAll(List<OfferResult.Changed> changes, Instant at) {
        Map<UUID, Offer> last = new LinkedHashMap<>();
        changes.forEach(changed -> last.put(changed.offer().id(), changed.offer()));
        SqlParameterSource[] values = last.values().stream()
                .map(offer -> new MapSqlParameterSource(rows.values(offer)))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate(INSERT, values);
        publication.publishAll(changes.stream()
                .flatMap(changed -> OfferEvents.of(changed, at).stream())
                .toList());
        audit.recordAll(changes.stream().map(JdbcOffers::entry).toList());
    }

    private static Audit.Entry entry(OfferResult.Changed changed) {
        Offer offer = changed.offer();
        return new Audit.Entry(
                changed.action().name().toLowerCase(Locale.ROOT) + "-offer",
                "offer",
                offer.id().toString(),
                Audit.DONE,
                Map.of(
                        "enterpriseId", offer.enterpriseId(),
                        "state", offer.state(),
                        "quantity", offer.content().quantity(),
                        "unit", offer.content().details().itemCategory().unit(),
                        "version", offer.version()));
    }

    private void insert(Offer offer) {
        batches.update(INSERT, rows.values(offer));
    }

    private void update(Offer offer) {
        requireOne(offer, jdbc.sql("""
                                update offer set title = :title, kind = :kind, details = :details::jsonb,
                                  quantity = :quantity, reach = :reach, grade_bands = :bands, available_from = :from,
                                  available_until = :until,
                                  technology_vice_president_id = :vicePresident, state = :state, published_at = :publishedAt,
                                  version = :version
                                where id = :id and version = :version - 1""").params(rows.values(offer)).update());
    }

    private void delete(Offer offer) {
        requireOne(
                offer,
                jdbc.sql("delete from offer where id = :id and version = :version - 1")
                        .param("id", offer.id())
                        .param("version", offer.version())
                        .update());
    }

    private static void requireOne(Offer offer, int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException(
                    "Offer " + offer.id() + " is no longer at version " + (offer.version() - 1));
        }
    }
}
