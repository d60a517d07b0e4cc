package cn.linkage.enterprise.certificate;

import cn.linkage.enterprise.certificate.Certificates.Kept;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of certificates 90, 30 and 7 days before they end, each time once. One that is entered late, or that was
 * missed while no service ran, gets only the reminder that its remaining days call for. Several processes may do it at
 * once: each takes other rows.
 */
@Service
class RemindOfExpiry {

    /** Shortest first: who has had a later reminder needs no earlier one. */
    static final List<Integer> DAYS_BEFORE = List.of(7, 30, 90);

    private static final int BATCH = 100;

    private final CertificateNotices notices;
    private final Clock clock;

    RemindOfExpiry(CertificateNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Reminds of one batch; whether there may be more. */
    @Transactional
    public boolean remindBatch() {
        LocalDate today = BusinessZone.today(clock);
        boolean more = false;
        for (int daysBefore : DAYS_BEFORE) {
            List<Kept> due = notices.due(today, daysBefore, BATCH);
            for (Kept kept : due) {
                notices.add(kept, daysBefore, clock.instant());
            }
            more |= due.size() == BATCH;
        }
        return more;
    }
}
