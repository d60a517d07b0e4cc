package cn.linkage.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void what_is_held_or_agreed_is_not_free() {
        Quantities books = Quantities.of(10).hold(4).agree(3);

        assertThat(books).isEqualTo(new Quantities(10, 1, 3, 0));
        assertThat(books.free()).isEqualTo(6);
        assertThat(books.open()).isEqualTo(7);
    }

    @Test
    void what_is_released_is_free_again() {
        assertThat(Quantities.of(10).hold(4).release(4)).isEqualTo(Quantities.of(10));
    }

    @Test
    void nothing_is_held_beyond_what_is_free() {
        Quantities books = Quantities.of(10).hold(7);

        assertThatIllegalArgumentException().isThrownBy(() -> books.hold(4)).withMessageContaining("total 10, held 11");
    }

    @Test
    void a_cut_below_what_is_agreed_makes_the_rest_short_and_nothing_free() {
        Quantities books = Quantities.of(10).hold(8).agree(8).resized(5);

        assertThat(books).isEqualTo(new Quantities(5, 0, 8, 3));
        assertThat(books.free()).isZero();
        assertThat(books.open()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> books.hold(1));
    }

    @Test
    void a_raise_ends_the_shortage() {
        assertThat(new Quantities(5, 0, 8, 3).resized(9)).isEqualTo(new Quantities(9, 0, 8, 0));
    }

    @Test
    void a_cut_asks_back_no_more_than_what_is_held() {
        Quantities books = new Quantities(10, 4, 5, 0);

        assertThat(books.excessUnder(10)).isZero();
        assertThat(books.excessUnder(7)).isEqualTo(2);
        assertThat(books.excessUnder(2)).isEqualTo(4);
    }

    @Test
    void a_cut_while_too_much_is_held_cannot_be_booked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantities(10, 4, 5, 0).resized(6));
    }

    @Test
    void moving_nothing_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantities.of(1).hold(0));
    }
}
