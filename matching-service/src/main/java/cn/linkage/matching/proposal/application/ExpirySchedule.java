package cn.linkage.matching.proposal.application;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every now and then for proposals whose time is up. */
@Component
class ExpirySchedule {

    private final ExpireProposals expire;

    ExpirySchedule(ExpireProposals expire) {
        this.expire = expire;
    }

    @Scheduled(fixedDelayString = "${linkage.matching.proposal.expiry-check}")
    void look() {
        boolean more;
        do {
            more = expire.expireBatch();
        } while (more);
    }
}
