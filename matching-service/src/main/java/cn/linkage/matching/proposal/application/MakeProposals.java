package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.matching.fit.TourFitting;
import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.monitoring.MatchFeed;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.Claims;
import cn.linkage.matching.proposal.PlannedProposal;
import cn.linkage.matching.proposal.ProposalMaking;
import cn.linkage.matching.proposal.model.Pair;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.matching.proposal.model.Proposals;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the proposals that a clearing planned. */
@Service
public class MakeProposals implements ProposalMaking {

    private final Proposals proposals;
    private final MarketBook market;
    private final PartyNotices notices;
    private final MatchFeed feed;
    private final ProposalTrace trace;
    private final ProposalTerms terms;
    private final Claims claims;
    private final Clock clock;

    MakeProposals(
            Proposals proposals,
            MarketBook market,
            PartyNotices notices,
            MatchFeed feed,
            ProposalTrace trace,
            ProposalTerms terms,
            Claims claims,
            Clock clock) {
        this.proposals = proposals;
        this.market = market;
        this.notices = notices;
        this.feed = feed;
        this.trace = trace;
        this.terms = terms;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Made make(List<PlannedProposal> batch) {
        Books books = Books.lock(
                market,
                batch.stream().map(PlannedProposal::offerId).collect(Collectors.toSet()),
                batch.stream().map(PlannedProposal::needId).collect(Collectors.toSet()));
        Claimed claimed = claimed(batch, books);
        Set<Pair> barred = new HashSet<>(
                proposals.barred(batch.stream().map(MakeProposals::pair).toList()));
        List<Proposal> made = new ArrayList<>();
        for (PlannedProposal planned : batch) {
            if (barred.add(pair(planned)) && possible(planned, books) && claimable(planned, books, claimed)) {
                books.hold(pair(planned), planned.quantity(), planned.particulars());
                claimed.take(books.need(planned.needId()).schoolId(), planned.particulars());
                made.add(proposal(planned, books));
            }
        }
        books.write();
        proposals.add(made);
        notices.made(made, books);
        feed.proposed(made.stream().map(p -> anonymous(p, books)).toList());
        return new Made(made.size(), made.stream().mapToLong(Proposal::quantity).sum());
    }

    /** Locks the schools of which something besides a quantity is planned; most batches have none. */
    private Claimed claimed(List<PlannedProposal> batch, Books books) {
        Set<UUID> schools = batch.stream()
                .filter(p -> !p.particulars().equals(Particulars.NONE) && books.knows(pair(p)))
                .map(p -> books.need(p.needId()).schoolId())
                .collect(Collectors.toSet());
        return schools.isEmpty() ? Claimed.nothing() : claims.lock(schools);
    }

    /** Whether what is planned is still what the need asks and the offer can give, and nobody else has it. */
    private boolean claimable(PlannedProposal planned, Books books, Claimed claimed) {
        NeedOnMarket need = books.need(planned.needId());
        if (claimed.conflict(need.schoolId(), planned.particulars()).isPresent()
                || !Objects.equals(need.terms().naming(), planned.particulars().naming())) {
            return false;
        }
        return need.terms().tour() == null
                ? planned.particulars().seats().isEmpty()
                : new TourFitting(books.offerNow(planned.offerId()), need, BusinessZone.today(clock), claimed::isAway)
                        .holds(planned.particulars().seats());
    }

    private static boolean possible(PlannedProposal planned, Books books) {
        return books.knows(pair(planned))
                && books.offer(planned.offerId()).state() == MarketState.OPEN
                && books.need(planned.needId()).state() == MarketState.OPEN
                && books.offer(planned.offerId())
                        .market()
                        .equals(books.need(planned.needId()).market())
                && planned.quantity() <= books.freeOfOffer(planned.offerId())
                && planned.quantity() <= books.freeOfNeed(planned.needId())
                && planned.quantity() >= books.need(planned.needId()).leastUseful();
    }

    private Proposal proposal(PlannedProposal planned, Books books) {
        OfferOnMarket offer = books.offer(planned.offerId());
        NeedOnMarket need = books.need(planned.needId());
        Instant now = clock.instant();
        return new Proposal(
                Ids.next(),
                1,
                pair(planned),
                offer.enterpriseId(),
                need.schoolId(),
                offer.market(),
                ProposalOrigin.PLATFORM,
                ProposalState.OPEN,
                planned.quantity(),
                planned.quantity(),
                planned.particulars(),
                planned.fit(),
                planned.policyVersion(),
                null,
                null,
                null,
                now,
                terms.expiresAt(now, planned.particulars()),
                trace.continuing(laterTrace(offer, need), "propose", trace::current));
    }

    /** The trace of whichever came last: that request made the match possible. */
    private static @Nullable String laterTrace(OfferOnMarket offer, NeedOnMarket need) {
        return offer.changedAt().isAfter(need.changedAt()) ? offer.traceparent() : need.traceparent();
    }

    private static MatchFeed.Proposed anonymous(Proposal proposal, Books books) {
        NeedOnMarket.Asker asker = books.need(proposal.pair().needId()).asker();
        return new MatchFeed.Proposed(
                asker == null ? null : asker.countyCode(), proposal.market(), proposal.quantity(), proposal.madeAt());
    }

    private static Pair pair(PlannedProposal planned) {
        return new Pair(planned.offerId(), planned.needId());
    }
}
