package cn.linkage.school.need.application;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for overdue needs at short intervals, so that a restart around midnight misses nothing. */
@Component
class NeedExpiryJob {

    private final ExpireNeeds expireNeeds;

    NeedExpiryJob(ExpireNeeds expireNeeds) {
        this.expireNeeds = expireNeeds;
    }

    @Scheduled(fixedDelayString = "${linkage.need-expiry-interval}")
    void run() {
        boolean more = true;
        while (more) {
            more = expireNeeds.expireBatch();
        }
    }
}
