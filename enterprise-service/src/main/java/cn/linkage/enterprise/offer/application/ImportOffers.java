package cn.linkage.enterprise.offer.application;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.enterprise.offer.model.Offers;
import cn.linkage.starter.imports.ImportKind;
import cn.linkage.starter.imports.NewThing;
import cn.linkage.starter.imports.RowOutcome;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes offers from a file, as drafts or published. Nothing of an offer is written where it can't be published. */
@Service
public class ImportOffers {

    private final Offers offers;
    private final Clock clock;

    ImportOffers(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** Says of each, in their order, whether it is accepted or refused. Belongs to the transaction of its batch. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RowOutcome> take(List<NewThing<OfferContent>> rows, ImportKind.Order order) {
        Instant now = clock.instant();
        List<OfferResult.Changed> changes = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (NewThing<OfferContent> row : rows) {
            try {
                changes.addAll(draft(row, order, now));
                outcomes.add(new RowOutcome.Accepted());
            } catch (InvalidValueException e) {
                outcomes.add(RowOutcome.Refused.because(e));
            }
        }
        if (!changes.isEmpty()) {
            offers.addAll(changes, now);
        }
        return outcomes;
    }

    private List<OfferResult.Changed> draft(NewThing<OfferContent> row, ImportKind.Order order, Instant now) {
        OfferResult.Changed draft = Offer.draft(row.id(), row.organisationId(), row.content(), order.personId(), now);
        if (!order.publish()) {
            return List.of(draft);
        }
        return switch (draft.offer().publish(BusinessZone.today(clock), now)) {
            case OfferResult.Changed published -> List.of(draft, published);
            case OfferResult.Refused(OfferResult.Reason reason) ->
                throw new InvalidValueException(
                        "availableUntil", reason.words().zh(), reason.words().en());
        };
    }
}
