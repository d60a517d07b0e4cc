package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.VisitActivity;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;

/**
 * Visits of the enterprise into schools; the quantity counts visits.
 *
 * @param activity what is done
 * @param topics what it is about; at least one
 * @param minutes length of a visit, 20 to 480
 * @param audienceMax the most pupils of a visit, 1 to 5,000
 */
public record SchoolVisitOfferDetails(
        String itemCategory, VisitActivity activity, Set<ScienceTopic> topics, int minutes, int audienceMax)
        implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.SCHOOL_VISIT;
    }
}
