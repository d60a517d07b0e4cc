package cn.linkage.matching.proposal;

import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.Particulars;
import java.util.List;
import java.util.UUID;

/** Open proposals that neither side has accepted: a clearing round may decide them anew. */
public interface UnansweredProposals {

    /** One of them, with what it holds. */
    record Unanswered(UUID id, UUID offerId, UUID needId, int quantity, Particulars particulars) {}

    /** Those of a market, by id, without locks. */
    List<Unanswered> of(MarketKey market);

    /**
     * Takes one batch back in one transaction, because a round found something better. Those that were answered or ended
     * meanwhile stay as they are.
     *
     * @return how many were taken back
     */
    int takeBack(List<Unanswered> batch);
}
