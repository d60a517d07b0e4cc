package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.enterprise.offer.model.Offers;
import cn.linkage.starter.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a draft, which only its enterprise sees. */
@Service
public class CreateOffer {

    private final Offers offers;
    private final NamedVicePresident namedVicePresident;
    private final Clock clock;

    CreateOffer(Offers offers, NamedVicePresident namedVicePresident, Clock clock) {
        this.offers = offers;
        this.namedVicePresident = namedVicePresident;
        this.clock = clock;
    }

    @Transactional
    public Offer create(CreateOfferCommand command) {
        namedVicePresident.check(command.enterpriseId(), command.content());
        Instant now = clock.instant();
        OfferResult.Changed draft =
                Offer.draft(Ids.next(), command.enterpriseId(), command.content(), command.by(), now);
        offers.save(draft, now);
        return draft.offer();
    }
}
