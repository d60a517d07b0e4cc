package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.enterprise.offer.model.Offers;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends offers whose last day, counted in Asia/Shanghai, is over. Several processes may do it at once: each takes other rows. */
@Service
public class ExpireOffers {

    private static final int BATCH = 100;

    private final Offers offers;
    private final Clock clock;

    public ExpireOffers(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** Ends one batch; whether there may be more. */
    @Transactional
    public boolean expireBatch() {
        LocalDate today = BusinessZone.today(clock);
        List<Offer> overdue = offers.overdue(today, BATCH);
        for (Offer offer : overdue) {
            if (offer.expire(today) instanceof OfferResult.Changed changed) {
                offers.save(changed, clock.instant());
            }
        }
        return overdue.size() == BATCH;
    }
}
