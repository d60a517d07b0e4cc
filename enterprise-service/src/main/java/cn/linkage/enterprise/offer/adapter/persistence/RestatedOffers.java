package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.publication.Publication;
import cn.linkage.starter.projection.Restatable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every offer that was published once. */
@Repository
class RestatedOffers implements Restatable {

    private final JdbcClient jdbc;
    private final OfferRows rows;
    private final Publication publication;
    private final Clock clock;

    RestatedOffers(JdbcClient jdbc, OfferRows rows, Publication publication, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Step> next(@Nullable UUID after, int most) {
        List<Offer> things = jdbc.sql("""
                        select * from offer where published_at is not null and (cast(:after as uuid) is null or id > :after) order by id limit :most for share""")
                .param("after", after)
                .param("most", most)
                .query(rows::offer)
                .list();
        things.forEach(offer -> publication.publish(OfferEvents.restated(offer, clock.instant())));
        return Step.over(things, Offer::id);
    }
}
