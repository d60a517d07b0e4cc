package planted.enterprise.cultivation;

import cn.linkage.contracts.matching.AgreementMade;
import org.springframework.context.event.EventListener;

/** Planted: grading that hears of agreements. */
class ListeningForAgreements {

    int agreements;

    @EventListener
    void agreed(AgreementMade agreement) {
        agreements++;
    }
}
