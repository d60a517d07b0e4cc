package cn.linkage.matching.proposal;

import java.util.List;

/** Makes the platform's own proposals. */
public interface ProposalMaking {

    /** What became of a batch. */
    record Made(int proposals, long quantity) {}

    /**
     * Makes the proposals of one batch in one transaction. Those that have become impossible meanwhile are left out: an
     * offer or need that is no longer open or has too little left, a pair that was declined or is proposed already.
     */
    Made make(List<PlannedProposal> batch);
}
