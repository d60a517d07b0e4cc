package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code tour_slot}. The lock of a slot is that of its offer: whoever holds that may change the slot. Slots are read
 * by a statement of their own, which comes after the one that took the lock and so sees what others committed before.
 */
@Component
class JdbcTourSlots {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcTourSlots(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The same offers, those of tours with their slots. */
    List<OfferOnMarket> withSlots(List<OfferOnMarket> offers) {
        List<UUID> tours = offers.stream()
                .filter(OfferOnMarket::isTour)
                .map(OfferOnMarket::id)
                .toList();
        if (tours.isEmpty()) {
            return offers;
        }
        Map<UUID, List<TourSlot.Booked>> slots = of(tours);
        return offers.stream()
                .map(o -> o.isTour() ? o.withSlots(slots.getOrDefault(o.id(), List.of())) : o)
                .toList();
    }

    private Map<UUID, List<TourSlot.Booked>> of(Collection<UUID> offers) {
        Map<UUID, List<TourSlot.Booked>> slots = new HashMap<>();
        jdbc.sql("select * from tour_slot where offer_id = any(cast(:ids as uuid[])) order by offer_id, date, slot_id")
                .param("ids", offers.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> slots.computeIfAbsent(
                                row.getObject("offer_id", UUID.class), id -> new ArrayList<>())
                        .add(read(row)))
                .list();
        return slots;
    }

    /** Writes what is held and agreed of slots whose offers are locked. */
    void writeBooks(Map<TourSlot.Key, Quantities> books) {
        batches.batchUpdate(
                "update tour_slot set held = ?, agreed = ? where offer_id = ? and slot_id = ? and date = ?",
                books.entrySet().stream()
                        .map(b -> new Object[] {
                            b.getValue().held(),
                            b.getValue().agreed(),
                            b.getKey().offerId(),
                            b.getKey().slotId(),
                            b.getKey().date()
                        })
                        .toList());
    }

    /** Makes these the slots of an offer; a slot that is left out goes. */
    void replace(UUID offerId, List<TourSlot.Booked> slots) {
        jdbc.sql("""
            delete from tour_slot where offer_id = :offer and (slot_id, date) not in (
              select * from unnest(cast(:ids as uuid[]), cast(:dates as date[])))\
            """)
                .param("offer", offerId)
                .param(
                        "ids",
                        slots.stream().map(s -> s.slot().slotId().toString()).toArray(String[]::new))
                .param(
                        "dates",
                        slots.stream().map(s -> s.slot().date().toString()).toArray(String[]::new))
                .update();
        for (TourSlot.Booked slot : slots) {
            // No insert … on conflict: the books' checks would look at the new row first, which has nothing agreed.
            if (write(offerId, slot, """
                update tour_slot set capacity = :capacity, grade_bands = :bands, short_by = :short
                where offer_id = :offer and slot_id = :slot and date = :date\
                """) == 0) {
                write(offerId, slot, """
                    insert into tour_slot (offer_id, slot_id, date, capacity, grade_bands, short_by)
                    values (:offer, :slot, :date, :capacity, :bands, :short)\
                    """);
            }
        }
    }

    private int write(UUID offerId, TourSlot.Booked slot, String sql) {
        return jdbc.sql(sql)
                .param("offer", offerId)
                .param("slot", slot.slot().slotId())
                .param("date", slot.slot().date())
                .param("capacity", slot.slot().capacity())
                .param("bands", MarketRowReader.names(slot.slot().gradeBands()))
                .param("short", slot.quantities().shortBy())
                .update();
    }

    private static TourSlot.Booked read(ResultSet row) throws SQLException {
        return new TourSlot.Booked(
                new TourSlot(
                        row.getObject("slot_id", UUID.class),
                        row.getObject("date", LocalDate.class),
                        row.getInt("capacity"),
                        MarketRowReader.gradeBands(row)),
                MarketRowReader.books(row, "capacity"));
    }
}
