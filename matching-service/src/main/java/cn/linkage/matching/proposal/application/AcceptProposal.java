package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.proposal.model.AcceptanceResult;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalChange;
import cn.linkage.matching.proposal.model.Proposals;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One side accepts a proposal; with both acceptances it becomes an agreement. */
@Service
public class AcceptProposal {

    private final Proposals proposals;
    private final MarketBook market;
    private final Agreeing agreeing;
    private final PartyNotices notices;
    private final Clock clock;

    AcceptProposal(Proposals proposals, MarketBook market, Agreeing agreeing, PartyNotices notices, Clock clock) {
        this.proposals = proposals;
        this.market = market;
        this.agreeing = agreeing;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public AcceptanceResult accept(AcceptProposalCommand command) {
        Proposal seen = proposals.find(command.proposalId()).orElseThrow(ProblemException::notFound);
        Books books = Books.lock(market, seen.pair());
        Proposal proposal = proposals.lock(List.of(seen.id())).getFirst();
        Instant now = clock.instant();
        int leastUseful = books.need(proposal.pair().needId()).leastUseful();
        AcceptanceResult result =
                proposal.accept(command.side(), command.quantity(), leastUseful, command.personId(), now);
        switch (result) {
            case AcceptanceResult.Accepted(Proposal after, int freed) -> {
                keep(after, command.side(), freed, books);
                books.write();
                notices.accepted(after, command.side(), books, now);
            }
            case AcceptanceResult.Agreed(Proposal after, int freed) -> {
                keep(after, command.side(), freed, books);
                books.agree(after);
                books.write();
                agreeing.agree(after, books, now);
                // What is agreed counts towards what is of use: the rest of the need may now take a smaller piece.
                market.touch(List.of(after.market()));
            }
            case AcceptanceResult.Repeated _, AcceptanceResult.Refused _ -> {}
        }
        return result;
    }

    private void keep(Proposal after, Side side, int freed, Books books) {
        proposals.save(after, new ProposalChange.Accepted(side, after.quantity()));
        books.release(after, freed);
        if (freed > 0) {
            market.touch(List.of(after.market()));
        }
    }
}
