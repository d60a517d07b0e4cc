package cn.linkage.matching.clearing;

import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.proposal.PlannedProposal;
import cn.linkage.matching.proposal.ProposalMaking;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Clears one market: snapshot, plan, proposals in batches of a transaction each, record. A crash anywhere leaves the changes
 * remembered, so the market is cleared again; proposals made before stay and are no longer free.
 */
@Service
class ClearMarket {

    private static final Logger LOG = LoggerFactory.getLogger(ClearMarket.class);

    private final DirtyMarkets markets;
    private final ProposalMaking making;
    private final ClearingRounds rounds;
    private final ClearingTerms terms;
    private final Clock clock;

    ClearMarket(DirtyMarkets markets, ProposalMaking making, ClearingRounds rounds, ClearingTerms terms, Clock clock) {
        this.markets = markets;
        this.making = making;
        this.rounds = rounds;
        this.terms = terms;
        this.clock = clock;
    }

    void clear(MarketKey key) {
        Instant started = clock.instant();
        MarketSnapshot snapshot = markets.snapshot(key);
        if (snapshot.changes().isEmpty()) {
            return;
        }
        MarketPlan plan = Planning.plan(snapshot);
        int proposals = 0;
        long quantity = 0;
        List<PlannedProposal> planned = plan.proposals();
        for (int from = 0; from < planned.size(); from += terms.batch()) {
            ProposalMaking.Made made =
                    making.make(planned.subList(from, Math.min(planned.size(), from + terms.batch())));
            proposals += made.proposals();
            quantity += made.quantity();
        }
        rounds.keep(snapshot, plan, started, proposals, quantity);
        if (proposals > 0) {
            LOG.info(
                    "Cleared {}: {} needs and {} offers with something free, {} proposals over {}",
                    key.text(),
                    plan.needs(),
                    plan.offers(),
                    proposals,
                    quantity);
        }
    }
}
