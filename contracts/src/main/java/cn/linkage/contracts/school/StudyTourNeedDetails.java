package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A group that would visit an enterprise; the quantity is the sum of its pupils.
 *
 * @param topics any of which would do; empty means any topic
 * @param lengths any of which would do; empty means any
 * @param groups pupils by grade band, each band once; at least one
 * @param adults adults who come along, 1 to 200
 * @param dates days on which the school can go; at least one, at most 60
 * @param splitAccepted whether the bands may go on different slots
 */
public record StudyTourNeedDetails(
        String itemCategory,
        Set<ScienceTopic> topics,
        Set<TourLength> lengths,
        List<BandGroup> groups,
        int adults,
        Set<LocalDate> dates,
        boolean splitAccepted)
        implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.STUDY_TOUR;
    }
}
