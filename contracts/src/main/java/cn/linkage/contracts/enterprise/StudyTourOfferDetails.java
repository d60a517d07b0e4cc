package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;

/**
 * Tours at the enterprise; the quantity is the sum of the slots' capacities, in pupils.
 *
 * @param topics what is shown; at least one
 * @param length how long it lasts
 * @param pupilsPerAdult the most pupils for each adult, 1 to 60
 * @param slots by date; at least one
 */
public record StudyTourOfferDetails(
        String itemCategory, Set<ScienceTopic> topics, TourLength length, int pupilsPerAdult, List<TourSlot> slots)
        implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.STUDY_TOUR;
    }
}
