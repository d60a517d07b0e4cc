package cn.linkage.enterprise.offer.application;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.enterprise.offer.application.ImportedOffers.Origin;
import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.enterprise.offer.model.Offers;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes offers from a file once, as drafts or published. Nothing of an offer is written where it can't be published. */
@Service
public class ImportOffers {

    /** What came of a row. */
    public sealed interface Imported {

        record Written(UUID offerId) implements Imported {}

        /** A row that said the same was imported before, and its offer is still there. */
        record KnownAlready() implements Imported {}

        /** The offer refuses to be published. */
        record NotPublished(OfferResult.Reason reason) implements Imported {}

        /** A rule refuses what the offer says. */
        record NotAllowed(InvalidValueException refusal) implements Imported {}
    }

    private final Offers offers;
    private final ImportedOffers imported;
    private final Clock clock;

    ImportOffers(Offers offers, ImportedOffers imported, Clock clock) {
        this.offers = offers;
        this.imported = imported;
        this.clock = clock;
    }

    /** What came of each, in their order. Belongs to the transaction of its batch. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Imported> take(ImportOffersCommand command) {
        Instant now = clock.instant();
        Set<Origin> known = new HashSet<>(
                imported.known(command.rows().stream().map(ImportOffers::origin).toList()));
        List<OfferResult.Changed> changes = new ArrayList<>();
        Map<Origin, UUID> written = new LinkedHashMap<>();
        List<Imported> outcomes = new ArrayList<>();
        for (ImportOffersCommand.Row row : command.rows()) {
            Imported outcome =
                    known.contains(origin(row)) ? new Imported.KnownAlready() : draft(command, row, now, changes);
            if (outcome instanceof Imported.Written(UUID offerId)) {
                known.add(origin(row));
                written.put(origin(row), offerId);
            }
            outcomes.add(outcome);
        }
        if (!changes.isEmpty()) {
            offers.addAll(changes, now);
            imported.keep(written);
        }
        return outcomes;
    }

    private static Origin origin(ImportOffersCommand.Row row) {
        return new Origin(row.enterpriseId(), row.says());
    }

    private Imported draft(
            ImportOffersCommand command, ImportOffersCommand.Row row, Instant now, List<OfferResult.Changed> changes) {
        try {
            OfferResult.Changed draft = Offer.draft(Ids.next(), row.enterpriseId(), row.content(), command.by(), now);
            if (!command.publish()) {
                changes.add(draft);
                return new Imported.Written(draft.offer().id());
            }
            return switch (draft.offer().publish(BusinessZone.today(clock), now)) {
                case OfferResult.Refused refused -> new Imported.NotPublished(refused.reason());
                case OfferResult.Changed published -> {
                    changes.add(draft);
                    changes.add(published);
                    yield new Imported.Written(draft.offer().id());
                }
            };
        } catch (InvalidValueException e) {
            return new Imported.NotAllowed(e);
        }
    }
}
