package cn.linkage.matching.proposal;

import cn.linkage.matching.fit.Fit;
import cn.linkage.matching.market.Particulars;
import java.util.UUID;

/** A match that a clearing found; whether it still can be is looked at under the locks. */
public record PlannedProposal(
        UUID offerId, UUID needId, int quantity, Particulars particulars, Fit fit, int policyVersion) {

    /** The same about something besides the quantity. */
    public PlannedProposal about(Particulars what) {
        return new PlannedProposal(offerId, needId, quantity, what, fit, policyVersion);
    }
}
