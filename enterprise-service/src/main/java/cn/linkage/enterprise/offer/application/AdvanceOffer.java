package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an offer one step on in its life: publish, pause, resume, withdraw. */
@Service
public class AdvanceOffer {

    private final OfferChange change;
    private final Clock clock;

    AdvanceOffer(OfferChange change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    public OfferResult advance(AdvanceOfferCommand command) {
        return change.apply(command.offerId(), command.version(), offer -> step(offer, command.step()));
    }

    private OfferResult step(Offer offer, AdvanceOfferCommand.Step step) {
        return switch (step) {
            case PUBLISH -> offer.publish(BusinessZone.today(clock), clock.instant());
            case PAUSE -> offer.pause();
            case RESUME -> offer.resume(BusinessZone.today(clock));
            case WITHDRAW -> offer.withdraw();
        };
    }
}
