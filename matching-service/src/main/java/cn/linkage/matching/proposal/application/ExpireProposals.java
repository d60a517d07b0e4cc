package cn.linkage.matching.proposal.application;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalChange;
import cn.linkage.matching.proposal.model.Proposals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends proposals that were not answered in time. Instances that do it together share the work by the rows' locks. */
@Service
public class ExpireProposals {

    private static final int BATCH = 200;

    private final Proposals proposals;
    private final MarketBook market;
    private final PartyNotices notices;
    private final Clock clock;

    ExpireProposals(Proposals proposals, MarketBook market, PartyNotices notices, Clock clock) {
        this.proposals = proposals;
        this.market = market;
        this.notices = notices;
        this.clock = clock;
    }

    /** One batch; tells whether there may be more. */
    @Transactional
    public boolean expireBatch() {
        Instant now = clock.instant();
        List<Proposal> due = proposals.due(now, BATCH);
        if (due.isEmpty()) {
            return false;
        }
        Books books = Books.lock(
                market,
                due.stream().map(p -> p.pair().offerId()).collect(Collectors.toSet()),
                due.stream().map(p -> p.pair().needId()).collect(Collectors.toSet()));
        List<Proposal> expired = proposals.lock(due.stream().map(Proposal::id).toList()).stream()
                .filter(Proposal::open)
                .map(proposal -> proposal.expire(now))
                .toList();
        for (Proposal after : expired) {
            proposals.save(after, new ProposalChange.Expired());
            books.release(after, after.quantity());
        }
        books.write();
        market.touch(expired.stream().map(Proposal::market).collect(Collectors.toSet()));
        notices.expired(expired, books, now);
        return due.size() == BATCH;
    }
}
