package cn.linkage.matching.clearing;

import cn.linkage.matching.proposal.UnansweredProposals.Unanswered;
import java.util.List;

/**
 * What there is to clear in one market: what is free, and for a round also the market as if nobody had been asked who has
 * not answered.
 *
 * @param standing the market with what is free
 * @param anew the market in which also is free what unanswered proposals hold; the same as {@code standing} where there are none
 * @param unanswered proposals that neither side has accepted; none where only changes are answered
 */
record ClearingCase(MarketSnapshot standing, MarketSnapshot anew, List<Unanswered> unanswered) {

    /** All proposals stand. */
    static ClearingCase of(MarketSnapshot standing) {
        return new ClearingCase(standing, standing, List.of());
    }
}
