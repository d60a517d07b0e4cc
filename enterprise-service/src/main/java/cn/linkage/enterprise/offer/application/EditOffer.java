package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an offer says. */
@Service
public class EditOffer {

    private final OfferChange change;
    private final NamedVicePresident namedVicePresident;
    private final Clock clock;

    EditOffer(OfferChange change, NamedVicePresident namedVicePresident, Clock clock) {
        this.change = change;
        this.namedVicePresident = namedVicePresident;
        this.clock = clock;
    }

    @Transactional
    public OfferResult edit(EditOfferCommand command) {
        return change.apply(command.offerId(), command.version(), offer -> {
            namedVicePresident.check(offer.enterpriseId(), command.content());
            return offer.edit(command.content(), BusinessZone.today(clock));
        });
    }
}
