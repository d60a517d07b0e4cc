package cn.linkage.matching.clearing;

import static cn.linkage.contracts.codes.GradeBand.PRIMARY_4_6;
import static cn.linkage.matching.support.MarketSamples.TODAY;
import static cn.linkage.matching.support.MarketSamples.group;
import static cn.linkage.matching.support.MarketSamples.need;
import static cn.linkage.matching.support.MarketSamples.offer;
import static cn.linkage.matching.support.MarketSamples.policy;
import static cn.linkage.matching.support.MarketSamples.slot;
import static cn.linkage.matching.support.MarketSamples.tour;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.NeedTerms;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.Seats;
import cn.linkage.matching.market.TourGroup;
import cn.linkage.matching.market.TourSlot;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.PlannedProposal;
import cn.linkage.matching.proposal.UnansweredProposals.Unanswered;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReoptimisingTest {

    private static final MarketKey MICROSCOPES = MarketKey.of(GiftKind.EQUIPMENT, "microscope");

    @Test
    void a_proposal_to_an_urban_school_gives_way_where_a_rural_one_would_go_without() {
        OfferOnMarket offer = offer(1, MICROSCOPES, 5, OfferTerms.NONE);
        NeedOnMarket urban = microscopes(1, Locality.URBAN, 5);
        NeedOnMarket rural = microscopes(2, Locality.RURAL, 5);

        Reoptimising.Decision decision =
                Reoptimising.decide(of(List.of(offer), List.of(urban, rural), List.of(proposal(1, offer, urban, 5))));

        assertThat(decision.takenBack()).extracting(Unanswered::needId).containsExactly(urban.id());
        assertThat(decision.plan().proposals())
                .extracting(PlannedProposal::needId)
                .containsExactly(rural.id());
    }

    @Test
    void nothing_is_taken_back_for_a_plan_of_the_same_worth() {
        OfferOnMarket offer = offer(1, MICROSCOPES, 5, OfferTerms.NONE);
        // Planned anew the need with the smaller id would come first.
        NeedOnMarket first = microscopes(1, Locality.RURAL, 5);
        NeedOnMarket second = microscopes(2, Locality.RURAL, 5);

        Reoptimising.Decision decision =
                Reoptimising.decide(of(List.of(offer), List.of(first, second), List.of(proposal(1, offer, second, 5))));

        assertThat(decision.takenBack()).isEmpty();
        assertThat(decision.plan().proposals()).isEmpty();
    }

    @Test
    void what_is_in_the_better_plan_too_stays_as_it_is() {
        OfferOnMarket scarce = offer(1, MICROSCOPES, 5, OfferTerms.NONE);
        OfferOnMarket other = offer(2, MICROSCOPES, 4, OfferTerms.NONE);
        NeedOnMarket urban = microscopes(1, Locality.URBAN, 5);
        NeedOnMarket rural = microscopes(2, Locality.RURAL, 5);
        NeedOnMarket village = microscopes(3, Locality.RURAL, 4);
        Unanswered stays = proposal(2, other, village, 4);

        Reoptimising.Decision decision = Reoptimising.decide(of(
                List.of(scarce, other), List.of(urban, rural, village), List.of(proposal(1, scarce, urban, 5), stays)));

        assertThat(decision.takenBack()).doesNotContain(stays).isNotEmpty();
        assertThat(decision.plan().proposals())
                .extracting(PlannedProposal::needId)
                .containsExactly(rural.id());
    }

    @Test
    void seats_of_a_tour_are_free_again_for_the_village_that_had_none() {
        OfferOnMarket tour = tour(1, 15, slot(1, 5, 40));
        NeedOnMarket urban = group(1, 1, Locality.URBAN, going(40));
        NeedOnMarket rural = group(2, 2, Locality.RURAL, going(30));
        Unanswered standing = new Unanswered(
                new UUID(9, 1),
                tour.id(),
                urban.id(),
                40,
                Particulars.of(List.of(new Seats(new UUID(5, 1), TODAY.plusDays(5), PRIMARY_4_6, 40))));

        Reoptimising.Decision decision =
                Reoptimising.decide(of(List.of(tour), List.of(urban, rural), List.of(standing)));

        assertThat(decision.takenBack()).containsExactly(standing);
        assertThat(decision.plan().proposals())
                .extracting(PlannedProposal::needId)
                .containsExactly(rural.id());
    }

    private static TourGroup going(int pupils) {
        return new TourGroup(Map.of(PRIMARY_4_6, pupils), 5, Set.of(TODAY.plusDays(5)), false);
    }

    private static NeedOnMarket microscopes(int number, Locality locality, int quantity) {
        return need(number, number, locality, MICROSCOPES, quantity, NeedTerms.NONE);
    }

    private static Unanswered proposal(int number, OfferOnMarket offer, NeedOnMarket need, int quantity) {
        return new Unanswered(new UUID(9, number), offer.id(), need.id(), quantity, Particulars.NONE);
    }

    /** A market in which these proposals hold what they hold. */
    private static ClearingCase of(List<OfferOnMarket> offers, List<NeedOnMarket> needs, List<Unanswered> unanswered) {
        Holds holds = new Holds(unanswered);
        List<OfferOnMarket> holding = offers.stream()
                .map(offer -> unanswered.stream()
                        .filter(p -> p.offerId().equals(offer.id()))
                        .findFirst()
                        .map(p -> held(offer, p))
                        .orElse(offer))
                .toList();
        List<NeedOnMarket> held = needs.stream()
                .map(need -> unanswered.stream()
                        .filter(p -> p.needId().equals(need.id()))
                        .findFirst()
                        .map(p -> need.withBooks(need.quantities().hold(p.quantity())))
                        .orElse(need))
                .toList();
        return new ClearingCase(
                snapshot(holding, held, holds.pairs()),
                snapshot(holds.takenFromOffers(holding), holds.takenFromNeeds(held), Set.of()),
                unanswered);
    }

    private static OfferOnMarket held(OfferOnMarket offer, Unanswered proposal) {
        return offer.withBooks(offer.quantities().hold(proposal.quantity()))
                .withSlots(offer.slots().stream()
                        .map(s -> new TourSlot.Booked(s.slot(), s.quantities().hold(proposal.quantity())))
                        .toList());
    }

    private static MarketSnapshot snapshot(
            List<OfferOnMarket> offers, List<NeedOnMarket> needs, Set<OfferNeed> barred) {
        return new MarketSnapshot(
                needs.getFirst().market(),
                TODAY,
                policy(),
                offers,
                needs,
                barred,
                List.of(1L),
                Set.of(new UUID(8, 1)),
                Claimed.nothing());
    }

    @Test
    void books_of_others_are_left_alone() {
        OfferOnMarket offer = offer(1, MICROSCOPES, 5, OfferTerms.NONE).withBooks(new Quantities(5, 3, 1, 0));
        NeedOnMarket need = microscopes(1, Locality.RURAL, 5);

        Holds holds = new Holds(List.of(proposal(1, offer, need, 2)));

        assertThat(holds.takenFromOffers(List.of(offer)).getFirst().quantities())
                .isEqualTo(new Quantities(5, 1, 1, 0));
        assertThat(holds.takenFromNeeds(List.of(microscopes(2, Locality.RURAL, 5)))
                        .getFirst()
                        .quantities())
                .isEqualTo(Quantities.of(5));
    }
}
