package cn.linkage.enterprise.offer.adapter.schedule;

import cn.linkage.enterprise.offer.application.ExpireOffers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for overdue offers at short intervals, so that a restart around midnight misses nothing. */
@Component
class OfferExpiryJob {

    private final ExpireOffers expireOffers;

    OfferExpiryJob(ExpireOffers expireOffers) {
        this.expireOffers = expireOffers;
    }

    @Scheduled(fixedDelayString = "${linkage.offer-expiry-interval}")
    void run() {
        boolean more = true;
        while (more) {
            more = expireOffers.expireBatch();
        }
    }
}
