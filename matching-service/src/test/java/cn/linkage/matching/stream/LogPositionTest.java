package cn.linkage.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogPositionTest {

    @Test
    void a_position_is_the_same_after_being_an_event_id() {
        assertThat(LogPosition.parse(new LogPosition(813, 42).toString())).isEqualTo(new LogPosition(813, 42));
    }

    @Test
    void the_transaction_counts_before_the_number() {
        assertThat(new LogPosition(2, 1)).isGreaterThan(new LogPosition(1, 9));
        assertThat(new LogPosition(2, 2)).isGreaterThan(new LogPosition(2, 1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "7", "-", "a-b", "1-2-3", "9999999999999999999-1", "1-2; drop table notice"})
    void what_is_no_position_starts_from_now(String text) {
        assertThat(LogPosition.parse(text)).isNull();
    }
}
