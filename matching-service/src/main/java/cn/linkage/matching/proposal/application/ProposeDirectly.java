package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.monitoring.MatchFeed;
import cn.linkage.matching.policy.Policies;
import cn.linkage.matching.policy.Policy;
import cn.linkage.matching.proposal.model.AcceptanceResult;
import cn.linkage.matching.proposal.model.Pair;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalChange;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.matching.proposal.model.Proposals;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A school asks for an offer or an enterprise pledges to a need: a proposal with one acceptance given. */
@Service
public class ProposeDirectly {

    private final Proposals proposals;
    private final MarketBook market;
    private final Policies policies;
    private final DirectWay directWay;
    private final PartyNotices notices;
    private final MatchFeed feed;
    private final ProposalTrace trace;
    private final ProposalTerms terms;
    private final Clock clock;

    ProposeDirectly(
            Proposals proposals,
            MarketBook market,
            Policies policies,
            DirectWay directWay,
            PartyNotices notices,
            MatchFeed feed,
            ProposalTrace trace,
            ProposalTerms terms,
            Clock clock) {
        this.proposals = proposals;
        this.market = market;
        this.policies = policies;
        this.directWay = directWay;
        this.notices = notices;
        this.feed = feed;
        this.trace = trace;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public ProposeDirectlyResult propose(ProposeDirectlyCommand command) {
        Pair pair = new Pair(command.offerId(), command.needId());
        Books books = Books.lock(market, pair);
        if (!books.knows(pair)) {
            throw ProblemException.notFound();
        }
        Policy policy = policies.current();
        return switch (directWay.judge(command, books, policy.rules())) {
            case DirectWay.Open open ->
                new ProposeDirectlyResult.Made(make(command, pair, books, open, policy.version()));
            case DirectWay.Closed(String code, var words) -> new ProposeDirectlyResult.Refused(code, words);
        };
    }

    private Proposal make(
            ProposeDirectlyCommand command, Pair pair, Books books, DirectWay.Open open, int policyVersion) {
        Instant now = clock.instant();
        Proposal made = proposal(command, pair, books, open, policyVersion, now);
        books.hold(pair, command.quantity(), open.particulars());
        books.write();
        proposals.add(List.of(made));
        NeedOnMarket need = books.need(pair.needId());
        Proposal accepted =
                switch (made.accept(command.side(), command.quantity(), need.leastUseful(), command.personId(), now)) {
                    case AcceptanceResult.Accepted(Proposal after, int _) -> after;
                    case AcceptanceResult other ->
                        throw new IllegalStateException("A proposal just made was not accepted: " + other);
                };
        proposals.save(accepted, new ProposalChange.Accepted(command.side(), command.quantity()));
        notices.made(List.of(accepted), books);
        NeedOnMarket.Asker asker = need.asker();
        feed.proposed(List.of(new MatchFeed.Proposed(
                asker == null ? null : asker.countyCode(), made.market(), made.quantity(), now)));
        return accepted;
    }

    private Proposal proposal(
            ProposeDirectlyCommand command,
            Pair pair,
            Books books,
            DirectWay.Open open,
            int policyVersion,
            Instant now) {
        OfferOnMarket offer = books.offer(pair.offerId());
        return new Proposal(
                Ids.next(),
                1,
                pair,
                offer.enterpriseId(),
                books.need(pair.needId()).schoolId(),
                offer.market(),
                command.side() == Side.SCHOOL ? ProposalOrigin.REQUEST : ProposalOrigin.PLEDGE,
                ProposalState.OPEN,
                command.quantity(),
                command.quantity(),
                open.particulars(),
                open.fit(),
                policyVersion,
                null,
                null,
                null,
                now,
                terms.expiresAt(now, open.particulars()),
                trace.current());
    }
}
