package cn.linkage.matching.market;

import cn.linkage.contracts.codes.GradeBand;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where and when the pupils of one grade band go; a band is whole in one slot.
 *
 * @param pupils 1 or more
 */
public record Seats(UUID slotId, LocalDate date, GradeBand gradeBand, int pupils) {

    public TourSlot.Key slot(UUID offerId) {
        return new TourSlot.Key(offerId, slotId, date);
    }
}
