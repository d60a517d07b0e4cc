package cn.linkage.matching.clearing;

import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.proposal.PlannedProposal;
import cn.linkage.matching.proposal.ProposalMaking;
import cn.linkage.matching.proposal.UnansweredProposals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Clears one market: snapshot, plan, proposals in batches of a transaction each, record. A round first takes back those
 * unanswered proposals that give way to better ones. A crash anywhere leaves the changes remembered, so the market is cleared
 * again; proposals made before stay and are no longer free.
 */
@Service
class ClearMarket {

    private static final Logger LOG = LoggerFactory.getLogger(ClearMarket.class);

    private final DirtyMarkets markets;
    private final ProposalMaking making;
    private final UnansweredProposals unanswered;
    private final ClearingRounds rounds;
    private final ClearingTerms terms;
    private final Clock clock;

    ClearMarket(
            DirtyMarkets markets,
            ProposalMaking making,
            UnansweredProposals unanswered,
            ClearingRounds rounds,
            ClearingTerms terms,
            Clock clock) {
        this.markets = markets;
        this.making = making;
        this.unanswered = unanswered;
        this.rounds = rounds;
        this.terms = terms;
        this.clock = clock;
    }

    void clear(MarketKey key) {
        Instant started = clock.instant();
        ClearingCase found = markets.look(key);
        MarketSnapshot snapshot = found.standing();
        if (snapshot.changes().isEmpty()) {
            return;
        }
        Reoptimising.Decision decision = Reoptimising.decide(found);
        MarketPlan plan = decision.plan();
        int takenBack = 0;
        for (List<UnansweredProposals.Unanswered> batch : batches(decision.takenBack())) {
            takenBack += unanswered.takeBack(batch);
        }
        int proposals = 0;
        long quantity = 0;
        for (List<PlannedProposal> batch : batches(plan.proposals())) {
            ProposalMaking.Made made = making.make(batch);
            proposals += made.proposals();
            quantity += made.quantity();
        }
        rounds.keep(snapshot, plan, new ClearingRounds.Effect(started, takenBack, proposals, quantity));
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

    private <T> List<List<T>> batches(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + terms.batch())
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + terms.batch())))
                .toList();
    }
}
