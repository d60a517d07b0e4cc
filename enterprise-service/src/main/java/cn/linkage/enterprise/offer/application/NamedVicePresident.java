package cn.linkage.enterprise.offer.application;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.technologyvicepresident.VicePresidentsInTerm;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds that whom an offer names is a technology vice-president of its enterprise, in term when it can first be taken. */
@Component
class NamedVicePresident {

    private final VicePresidentsInTerm vicePresidents;
    private final Clock clock;

    NamedVicePresident(VicePresidentsInTerm vicePresidents, Clock clock) {
        this.vicePresidents = vicePresidents;
        this.clock = clock;
    }

    /**
     * Checks the person named, if there is one.
     *
     * @throws InvalidValueException on field {@code technologyVicePresidentId}
     */
    void check(UUID enterpriseId, OfferContent content) {
        UUID named = content.technologyVicePresidentId();
        LocalDate today = BusinessZone.today(clock);
        LocalDate first = content.window().from().isBefore(today)
                ? today
                : content.window().from();
        if (named != null && !vicePresidents.covers(enterpriseId, named, first)) {
            throw new InvalidValueException(
                    "technologyVicePresidentId",
                    "本企业没有在 " + first + " 任期内的科技副总 " + named + "，请留空或另选一位",
                    "the enterprise has no technology vice-president " + named + " in term on " + first
                            + "; name none or another");
        }
    }
}
