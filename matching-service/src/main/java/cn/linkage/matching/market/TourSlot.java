package cn.linkage.matching.market;

import cn.linkage.contracts.codes.GradeBand;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A day on which an enterprise receives pupils. A slot that is moved to another day is another slot.
 *
 * @param slotId identity within the offer, together with the day
 * @param date for a tour with lodging the first day
 * @param capacity the most pupils; 0 where the owner took it away and agreements still stand
 * @param gradeBands empty: every band
 */
public record TourSlot(UUID slotId, LocalDate date, int capacity, Set<GradeBand> gradeBands) {

    /** A slot among all offers. */
    public record Key(UUID offerId, UUID slotId, LocalDate date) {}

    /** A slot with its books, in pupils. */
    public record Booked(TourSlot slot, Quantities quantities) {

        /** A slot of which nothing is held or agreed. */
        public static Booked of(TourSlot slot) {
            return new Booked(slot, Quantities.of(slot.capacity()));
        }
    }

    public Key key(UUID offerId) {
        return new Key(offerId, slotId, date);
    }

    public boolean receives(GradeBand band) {
        return gradeBands.isEmpty() || gradeBands.contains(band);
    }
}
