package cn.linkage.enterprise.offer.application;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.enterprise.offer.model.Offers;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an offer from a file once, as a draft or published. Nothing of it is written where it can't be published. */
@Service
public class ImportOffer {

    /** What came of it. */
    public sealed interface Imported {

        record Written(UUID offerId) implements Imported {}

        /** A row that said the same was imported before, and its offer is still there. */
        record KnownAlready() implements Imported {}

        /** The offer refuses to be published. */
        record NotPublished(OfferResult.Reason reason) implements Imported {}
    }

    private final Offers offers;
    private final ImportedOffers imported;
    private final Clock clock;

    ImportOffer(Offers offers, ImportedOffers imported, Clock clock) {
        this.offers = offers;
        this.imported = imported;
        this.clock = clock;
    }

    /**
     * Belongs to the transaction of its batch, which a refusal leaves as it was.
     *
     * @throws InvalidValueException before anything is written
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = InvalidValueException.class)
    public Imported take(ImportOfferCommand command) {
        if (imported.knows(command.enterpriseId(), command.says())) {
            return new Imported.KnownAlready();
        }
        Instant now = clock.instant();
        OfferResult.Changed draft =
                Offer.draft(Ids.next(), command.enterpriseId(), command.content(), command.by(), now);
        if (command.publish()) {
            OfferResult published = draft.offer().publish(BusinessZone.today(clock), now);
            switch (published) {
                case OfferResult.Refused refused -> {
                    return new Imported.NotPublished(refused.reason());
                }
                case OfferResult.Changed changed -> {
                    offers.save(draft, now);
                    offers.save(changed, now);
                }
            }
        } else {
            offers.save(draft, now);
        }
        imported.keep(command.enterpriseId(), command.says(), draft.offer().id());
        return new Imported.Written(draft.offer().id());
    }
}
