package cn.linkage.matching.market.application;

import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a tour's slots when its owner changes them. Pure; the caller holds the offer's lock. */
final class SlotChanges {

    private SlotChanges() {}

    /** How many pupils have to be released from a slot before it can become what the owner says now. */
    static int excess(TourSlot.Booked known, List<TourSlot> said) {
        Optional<TourSlot> now = same(known.slot(), said);
        boolean othersReceived =
                now.isPresent() && !now.get().gradeBands().equals(known.slot().gradeBands());
        return othersReceived
                ? known.quantities().held()
                : known.quantities().excessUnder(now.map(TourSlot::capacity).orElse(0));
    }

    /**
     * The slots as they are from now on. One that was taken away stays, without places, as long as agreements stand on it:
     * they are short of it.
     */
    static List<TourSlot.Booked> after(List<TourSlot.Booked> known, List<TourSlot> said) {
        List<TourSlot.Booked> after = new ArrayList<>();
        for (TourSlot slot : said) {
            Quantities books = known.stream()
                    .filter(k -> isSame(k.slot(), slot))
                    .findFirst()
                    .map(k -> k.quantities().resized(slot.capacity()))
                    .orElse(Quantities.of(slot.capacity()));
            after.add(new TourSlot.Booked(slot, books));
        }
        for (TourSlot.Booked k : known) {
            if (same(k.slot(), said).isEmpty() && k.quantities().agreed() > 0) {
                TourSlot gone = new TourSlot(
                        k.slot().slotId(), k.slot().date(), 0, k.slot().gradeBands());
                after.add(new TourSlot.Booked(gone, k.quantities().resized(0)));
            }
        }
        return after;
    }

    /**
     * What an offer of these slots can carry: all places and, beyond them, what agreements were promised. Places that are
     * free in one slot do not make up for what another is short of, so the offer itself is never short, its slots are.
     */
    static int total(List<TourSlot.Booked> slots) {
        return Math.toIntExact(slots.stream()
                .mapToLong(s -> (long) s.quantities().total() + s.quantities().shortBy())
                .sum());
    }

    /** By how much a slot was short before; 0 for a new one. */
    static int shortBefore(TourSlot.Booked slot, List<TourSlot.Booked> known) {
        return known.stream()
                .filter(k -> isSame(k.slot(), slot.slot()))
                .mapToInt(k -> k.quantities().shortBy())
                .findFirst()
                .orElse(0);
    }

    private static Optional<TourSlot> same(TourSlot slot, List<TourSlot> among) {
        return among.stream().filter(s -> isSame(s, slot)).findFirst();
    }

    private static boolean isSame(TourSlot one, TourSlot other) {
        return one.slotId().equals(other.slotId()) && one.date().equals(other.date());
    }
}
