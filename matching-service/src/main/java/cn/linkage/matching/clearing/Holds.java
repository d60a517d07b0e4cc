package cn.linkage.matching.clearing;

import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import cn.linkage.matching.proposal.UnansweredProposals.Unanswered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What some proposals hold, to be taken out of books or put into them. Immutable. */
final class Holds {

    private final Map<UUID, Integer> ofOffers = new HashMap<>();
    private final Map<UUID, Integer> ofNeeds = new HashMap<>();
    private final Map<TourSlot.Key, Integer> ofSlots = new HashMap<>();
    private final Set<OfferNeed> pairs;

    Holds(List<Unanswered> proposals) {
        for (Unanswered proposal : proposals) {
            ofOffers.merge(proposal.offerId(), proposal.quantity(), Integer::sum);
            ofNeeds.merge(proposal.needId(), proposal.quantity(), Integer::sum);
            proposal.particulars()
                    .seats()
                    .forEach(seats -> ofSlots.merge(seats.slot(proposal.offerId()), seats.pupils(), Integer::sum));
        }
        pairs = proposals.stream()
                .map(p -> new OfferNeed(p.offerId(), p.needId()))
                .collect(Collectors.toSet());
    }

    Set<OfferNeed> pairs() {
        return pairs;
    }

    List<OfferOnMarket> takenFromOffers(List<OfferOnMarket> offers) {
        return offers(offers, Quantities::release);
    }

    List<NeedOnMarket> takenFromNeeds(List<NeedOnMarket> needs) {
        return needs(needs, Quantities::release);
    }

    List<OfferOnMarket> putIntoOffers(List<OfferOnMarket> offers) {
        return offers(offers, Quantities::hold);
    }

    List<NeedOnMarket> putIntoNeeds(List<NeedOnMarket> needs) {
        return needs(needs, Quantities::hold);
    }

    private List<OfferOnMarket> offers(List<OfferOnMarket> offers, BiFunction<Quantities, Integer, Quantities> change) {
        return offers.stream()
                .map(offer -> offer.withBooks(moved(offer.quantities(), ofOffers.get(offer.id()), change))
                        .withSlots(offer.slots().stream()
                                .map(slot -> new TourSlot.Booked(
                                        slot.slot(),
                                        moved(
                                                slot.quantities(),
                                                ofSlots.get(slot.slot().key(offer.id())),
                                                change)))
                                .toList()))
                .toList();
    }

    private List<NeedOnMarket> needs(List<NeedOnMarket> needs, BiFunction<Quantities, Integer, Quantities> change) {
        return needs.stream()
                .map(need -> need.withBooks(moved(need.quantities(), ofNeeds.get(need.id()), change)))
                .toList();
    }

    private static Quantities moved(
            Quantities books, @Nullable Integer quantity, BiFunction<Quantities, Integer, Quantities> change) {
        return quantity == null ? books : change.apply(books, quantity);
    }
}
