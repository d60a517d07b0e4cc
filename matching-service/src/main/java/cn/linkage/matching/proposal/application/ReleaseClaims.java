package cn.linkage.matching.proposal.application;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketClaims;
import cn.linkage.matching.market.Seats;
import cn.linkage.matching.market.TourSlot;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalChange;
import cn.linkage.matching.proposal.model.Proposals;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes proposals back when an owner cuts, pauses or ends; agreements are never touched. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReleaseClaims implements MarketClaims {

    private final Proposals proposals;
    private final MarketBook market;
    private final PartyNotices notices;
    private final Clock clock;

    ReleaseClaims(Proposals proposals, MarketBook market, PartyNotices notices, Clock clock) {
        this.proposals = proposals;
        this.market = market;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Set<UUID> offersClaimedFor(UUID needId) {
        return proposals.offersOfOpen(needId);
    }

    @Override
    public void releaseOffer(UUID offerId, int quantity, Reason reason) {
        // The offer's lock keeps others from opening or closing proposals of it, so what is read here stays.
        List<Proposal> open = firstToGo(proposals.openOfOffer(offerId), quantity, Proposal::quantity);
        withdraw(open, List.of(offerId), needsOf(open), reason);
    }

    @Override
    public void releaseSlot(TourSlot.Key slot, int pupils, Reason reason) {
        List<Proposal> open = proposals.openOfOffer(slot.offerId()).stream()
                .filter(p -> pupilsOn(slot, p) > 0)
                .toList();
        List<Proposal> going = firstToGo(open, pupils, p -> pupilsOn(slot, p));
        withdraw(going, List.of(slot.offerId()), needsOf(going), reason);
    }

    private static int pupilsOn(TourSlot.Key slot, Proposal proposal) {
        return proposal.particulars().seats().stream()
                .filter(seats -> seats.slot(proposal.pair().offerId()).equals(slot))
                .mapToInt(Seats::pupils)
                .sum();
    }

    @Override
    public void releaseNeed(UUID needId, int quantity, Reason reason) {
        List<Proposal> open = firstToGo(proposals.openOfNeed(needId), quantity, Proposal::quantity);
        withdraw(open, offersOf(open), List.of(needId), reason);
    }

    private void withdraw(List<Proposal> going, List<UUID> offerIds, List<UUID> needIds, Reason reason) {
        if (going.isEmpty()) {
            return;
        }
        Books books = Books.lock(market, offerIds, needIds);
        Instant now = clock.instant();
        List<Proposal> withdrawn = new ArrayList<>();
        for (Proposal proposal : proposals.lock(going.stream().map(Proposal::id).toList())) {
            Proposal after = proposal.withdraw(reason.name(), now);
            proposals.save(after, new ProposalChange.Withdrawn(reason.name()));
            books.release(after, after.quantity());
            withdrawn.add(after);
        }
        books.write();
        market.touch(withdrawn.stream().map(Proposal::market).collect(Collectors.toSet()));
        notices.withdrawn(withdrawn, reason, books, now);
    }

    private static List<Proposal> firstToGo(List<Proposal> inOrder, int quantity, ToIntFunction<Proposal> holding) {
        List<Proposal> going = new ArrayList<>();
        long freed = 0;
        for (Proposal proposal : inOrder) {
            if (freed >= quantity) {
                break;
            }
            going.add(proposal);
            freed += holding.applyAsInt(proposal);
        }
        return going;
    }

    private static List<UUID> needsOf(List<Proposal> open) {
        return open.stream().map(p -> p.pair().needId()).toList();
    }

    private static List<UUID> offersOf(List<Proposal> open) {
        return open.stream().map(p -> p.pair().offerId()).toList();
    }
}
