package cn.linkage.matching.proposal.application;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.proposal.model.DeclineResult;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalChange;
import cn.linkage.matching.proposal.model.Proposals;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One side declines a proposal; its quantity is free and the pair is not proposed again. */
@Service
public class DeclineProposal {

    private final Proposals proposals;
    private final MarketBook market;
    private final PartyNotices notices;
    private final Clock clock;

    DeclineProposal(Proposals proposals, MarketBook market, PartyNotices notices, Clock clock) {
        this.proposals = proposals;
        this.market = market;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public DeclineResult decline(DeclineProposalCommand command) {
        Proposal seen = proposals.find(command.proposalId()).orElseThrow(ProblemException::notFound);
        Books books = Books.lock(market, seen.pair());
        Proposal proposal = proposals.lock(List.of(seen.id())).getFirst();
        Instant now = clock.instant();
        DeclineResult result = proposal.decline(command.side(), command.reason(), command.comment(), now);
        if (result instanceof DeclineResult.Declined(Proposal after, int freed)) {
            proposals.save(after, new ProposalChange.Declined(command.side(), command.reason()));
            proposals.exclude(after.pair());
            books.release(after, freed);
            books.write();
            market.touch(List.of(after.market()));
            notices.declined(after, command.side(), command.reason(), books, now);
        }
        return result;
    }
}
