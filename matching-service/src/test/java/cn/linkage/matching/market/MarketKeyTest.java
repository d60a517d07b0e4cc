package cn.linkage.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import org.junit.jupiter.api.Test;

class MarketKeyTest {

    @Test
    void money_is_read_in_yuan_and_everything_else_with_its_unit() {
        assertThat(MarketKey.of(GiftKind.FUNDS, "funds").inWords(300_000))
                .isEqualTo(new Words("3,000.00 元", "3,000.00 yuan"));
        assertThat(MarketKey.of(GiftKind.FUNDS, "funds").inWords(5)).isEqualTo(new Words("0.05 元", "0.05 yuan"));
        MarketKey lectures = MarketKey.of(GiftKind.LECTURE, "lecture");
        assertThat(lectures.inWords(2)).isEqualTo(new Words("2 场", "2 sessions"));
        assertThat(lectures.inWords(1)).isEqualTo(new Words("1 场", "1 session"));
    }

    @Test
    void a_category_of_another_kind_is_refused() {
        assertThatThrownBy(() -> MarketKey.of(GiftKind.FUNDS, "lecture"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("lecture belongs to LECTURE, not to FUNDS");
    }
}
