package cn.linkage.starter.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.replication.LogSequenceNumber;

/** A place in the log is told only when everything before it has arrived. */
class InFlightTest {

    private final List<Long> told = new ArrayList<>();
    private final InFlight inFlight = new InFlight(place -> told.add(place.asLong()));

    private Runnable oneEvent(long end) {
        inFlight.begin();
        Runnable arrived = inFlight.send(10);
        inFlight.commit(LogSequenceNumber.valueOf(end));
        return arrived;
    }

    @Test
    void a_later_transaction_waits_for_an_earlier_one() {
        Runnable first = oneEvent(100);
        Runnable second = oneEvent(200);

        second.run();
        assertThat(told).isEmpty();

        first.run();
        assertThat(told).containsExactly(200L);
    }

    @Test
    void a_transaction_waits_for_all_its_events_and_for_its_commit() {
        inFlight.begin();
        Runnable one = inFlight.send(10);
        Runnable two = inFlight.send(10);
        one.run();
        two.run();
        assertThat(told).isEmpty();

        inFlight.commit(LogSequenceNumber.valueOf(100));
        assertThat(told).containsExactly(100L);
    }

    @Test
    void room_comes_back_with_the_arrival_and_one_larger_than_all_room_gets_all_of_it() throws InterruptedException {
        inFlight.begin();
        assertThat(inFlight.room(InFlight.MOST_BYTES * 2, 0)).isTrue();
        Runnable large = inFlight.send(InFlight.MOST_BYTES * 2);
        assertThat(inFlight.room(1, 0)).isFalse();

        large.run();
        assertThat(inFlight.room(InFlight.MOST_BYTES, 0)).isTrue();
    }

    @Test
    void a_stop_waits_for_what_is_on_its_way_and_not_for_ever() throws InterruptedException {
        Runnable arrived = oneEvent(100);
        assertThat(inFlight.awaitNone(1)).isFalse();
        assertThat(inFlight.isNone()).isFalse();

        arrived.run();
        assertThat(inFlight.awaitNone(0)).isTrue();
        assertThat(inFlight.isNone()).isTrue();
    }

    @Test
    void a_transaction_is_amid_until_it_was_read_to_its_end_whatever_arrived() {
        assertThat(inFlight.isAmid()).isFalse();
        inFlight.begin();
        inFlight.send(10).run();
        assertThat(inFlight.isAmid()).isTrue();
        inFlight.commit(LogSequenceNumber.valueOf(100));
        assertThat(inFlight.isAmid()).isFalse();
    }
}
