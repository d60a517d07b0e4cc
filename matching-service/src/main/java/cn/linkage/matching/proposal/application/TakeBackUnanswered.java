package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketClaims.Reason;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.proposal.UnansweredProposals;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalChange;
import cn.linkage.matching.proposal.model.Proposals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a clearing round the proposals that nobody has accepted yet. */
@Service
public class TakeBackUnanswered implements UnansweredProposals {

    private final Proposals proposals;
    private final MarketBook market;
    private final PartyNotices notices;
    private final Clock clock;

    TakeBackUnanswered(Proposals proposals, MarketBook market, PartyNotices notices, Clock clock) {
        this.proposals = proposals;
        this.market = market;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Unanswered> of(MarketKey key) {
        return proposals.openOfMarket(key).stream()
                .filter(TakeBackUnanswered::isUnanswered)
                .map(p -> new Unanswered(p.id(), p.pair().offerId(), p.pair().needId(), p.quantity(), p.particulars()))
                .toList();
    }

    @Override
    @Transactional
    public int takeBack(List<Unanswered> batch) {
        Books books = Books.lock(
                market,
                batch.stream().map(Unanswered::offerId).collect(Collectors.toSet()),
                batch.stream().map(Unanswered::needId).collect(Collectors.toSet()));
        Instant now = clock.instant();
        List<Proposal> withdrawn = proposals
                .lock(batch.stream().map(Unanswered::id).toList())
                .stream()
                .filter(p -> p.open() && isUnanswered(p))
                .map(p -> p.withdraw(Reason.BETTER_MATCH.name(), now))
                .toList();
        for (Proposal after : withdrawn) {
            proposals.save(after, new ProposalChange.Withdrawn(Reason.BETTER_MATCH.name()));
            books.release(after, after.quantity());
        }
        books.write();
        market.touch(withdrawn.stream().map(Proposal::market).collect(Collectors.toSet()));
        notices.withdrawn(withdrawn, Reason.BETTER_MATCH, books, now);
        return withdrawn.size();
    }

    private static boolean isUnanswered(Proposal proposal) {
        return proposal.acceptanceOf(Side.ENTERPRISE) == null && proposal.acceptanceOf(Side.SCHOOL) == null;
    }
}
