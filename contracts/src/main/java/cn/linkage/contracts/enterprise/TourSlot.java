package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GradeBand;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A date on which an enterprise can receive pupils.
 *
 * @param slotId identity within the offer
 * @param date the day; for a tour with lodging the first day
 * @param capacity the most pupils on that day, 1 to 2,000
 * @param gradeBands whom it suits; empty means every band
 */
public record TourSlot(UUID slotId, LocalDate date, int capacity, Set<GradeBand> gradeBands) {}
