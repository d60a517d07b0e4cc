package cn.linkage.matching.proposal.model;

import cn.linkage.matching.market.MarketKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All proposals. What is written takes its events and audit rows with it. Locks on proposals come after those on offers and
 * needs.
 */
public interface Proposals {

    Optional<Proposal> find(UUID id);

    /** Locks these, by id, until the end of the transaction. */
    List<Proposal> lock(Collection<UUID> ids);

    /** The open ones of an offer, in the order in which they are taken back: unanswered, then latest, then lowest score. */
    List<Proposal> openOfOffer(UUID offerId);

    /** The open ones of a need, in the same order. */
    List<Proposal> openOfNeed(UUID needId);

    /** The open ones of a market, by id, without locks. */
    List<Proposal> openOfMarket(MarketKey market);

    /** Offers that hold something for a need. */
    Set<UUID> offersOfOpen(UUID needId);

    /** Open ones whose time was up then, the oldest first, without locks. */
    List<Proposal> due(Instant now, int most);

    /** Which of these pairs were declined or are open: they are not proposed. */
    Set<Pair> barred(Collection<Pair> pairs);

    /** The pair is not proposed again. */
    void exclude(Pair pair);

    /** Writes new ones. */
    void add(List<Proposal> proposals);

    /** Writes one after a change. */
    void save(Proposal proposal, ProposalChange change);
}
