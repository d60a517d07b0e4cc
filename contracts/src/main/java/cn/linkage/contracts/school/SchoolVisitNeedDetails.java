package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.VisitActivity;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;

/**
 * Visits of an enterprise that a school asks for; the quantity counts visits.
 *
 * @param activities any of which would do; empty means any
 * @param topics any of which would do; empty means any topic
 * @param audience expected pupils of a visit, 1 to 5,000
 */
public record SchoolVisitNeedDetails(
        String itemCategory, Set<VisitActivity> activities, Set<ScienceTopic> topics, int audience)
        implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.SCHOOL_VISIT;
    }
}
