package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.VisitActivity;
import java.util.List;
import java.util.Set;

/**
 * Visits of an enterprise to the school (企业走进校园); the quantity counts visits.
 *
 * @param activities any of which would do; empty means any
 * @param topics any of which would do; empty means any topic
 * @param audience expected pupils of a visit, 1 to 5,000
 */
public record SchoolVisitNeed(
        ItemCategory itemCategory, Set<VisitActivity> activities, Set<ScienceTopic> topics, int audience)
        implements NeedDetails {

    public SchoolVisitNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.SCHOOL_VISIT);
        activities = NeedDetails.ordered(VisitActivity.class, activities);
        topics = NeedDetails.ordered(ScienceTopic.class, topics);
        LectureNeed.AUDIENCE.require(audience);
    }

    @Override
    public GiftKind kind() {
        return GiftKind.SCHOOL_VISIT;
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }
}
