package cn.linkage.matching.market.application;

import static cn.linkage.contracts.codes.GradeBand.PRIMARY_4_6;
import static cn.linkage.matching.support.MarketSamples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotChangesTest {

    private static final TourSlot FIRST = slot(1, 5, 80);
    private static final TourSlot SECOND = slot(2, 6, 40);
    private static final TourSlot.Booked BUSY = new TourSlot.Booked(FIRST, new Quantities(80, 20, 30, 0));

    @Test
    void a_cut_asks_back_what_the_slot_no_longer_holds() {
        assertThat(SlotChanges.excess(BUSY, List.of(slot(1, 5, 60)))).isZero();
        assertThat(SlotChanges.excess(BUSY, List.of(slot(1, 5, 45)))).isEqualTo(5);
        assertThat(SlotChanges.excess(BUSY, List.of(slot(1, 5, 10)))).isEqualTo(20);
    }

    @Test
    void a_slot_taken_away_moved_or_for_other_bands_asks_all_of_it_back() {
        assertThat(SlotChanges.excess(BUSY, List.of(SECOND))).isEqualTo(20);
        assertThat(SlotChanges.excess(BUSY, List.of(slot(1, 7, 80)))).isEqualTo(20);
        assertThat(SlotChanges.excess(BUSY, List.of(slot(1, 5, 80, PRIMARY_4_6))))
                .isEqualTo(20);
    }

    @Test
    void agreements_on_a_slot_that_is_gone_or_cut_stand_and_are_short() {
        TourSlot.Booked agreed = new TourSlot.Booked(FIRST, new Quantities(80, 0, 30, 0));

        List<TourSlot.Booked> gone = SlotChanges.after(List.of(agreed), List.of(SECOND));
        List<TourSlot.Booked> cut = SlotChanges.after(List.of(agreed), List.of(slot(1, 5, 25), SECOND));

        assertThat(gone)
                .extracting(TourSlot.Booked::quantities)
                .containsExactly(Quantities.of(40), new Quantities(0, 0, 30, 30));
        assertThat(cut.getFirst().quantities()).isEqualTo(new Quantities(25, 0, 30, 5));
        assertThat(SlotChanges.total(cut)).isEqualTo(70);
        assertThat(SlotChanges.shortBefore(cut.getFirst(), List.of(agreed))).isZero();
        assertThat(SlotChanges.shortBefore(agreed, gone)).isEqualTo(30);
    }

    @Test
    void a_slot_that_nobody_agreed_on_goes() {
        assertThat(SlotChanges.after(List.of(TourSlot.Booked.of(FIRST)), List.of(SECOND)))
                .containsExactly(TourSlot.Booked.of(SECOND));
    }
}
