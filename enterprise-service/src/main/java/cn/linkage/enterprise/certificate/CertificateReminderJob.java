package cn.linkage.enterprise.certificate;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for certificates that end soon, several times a day, so that a restart misses nothing. */
@Component
class CertificateReminderJob {

    private final RemindOfExpiry remindOfExpiry;

    CertificateReminderJob(RemindOfExpiry remindOfExpiry) {
        this.remindOfExpiry = remindOfExpiry;
    }

    @Scheduled(fixedDelayString = "${linkage.certificate-reminder-interval}")
    void run() {
        boolean more = true;
        while (more) {
            more = remindOfExpiry.remindBatch();
        }
    }
}
