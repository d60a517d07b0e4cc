package cn.linkage.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    private static final Window DAYS = new Window(100, 199);

    @ParameterizedTest
    @EnumSource(Choice.class)
    void a_choice_with_nothing_in_common_fails_and_says_so(Choice choice) {
        assertThat(failing(choice(choice, 0b01), choice(choice, 0b10)))
                .hasValueSatisfying(condition -> assertThat(condition.name()).isEqualTo(choice.name()));
        assertThat(failing(choice(choice, 0b11), choice(choice, 0b10))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void a_side_that_names_no_choice_leaves_it_to_the_other(Choice choice) {
        assertThat(failing(Terms.NONE, choice(choice, 0b10))).isEmpty();
        assertThat(failing(choice(choice, 0b01), choice(choice, 0))).isEmpty();
        assertThat(choice(choice, 0b01).inCommon(choice, Terms.NONE)).isEqualTo(0b01);
        assertThat(choice(choice, 0b011).inCommon(choice, choice(choice, 0b110)))
                .isEqualTo(0b010);
    }

    @ParameterizedTest
    @CsvSource({
        "LICENCE_MONTHS, LICENCE_MONTHS",
        "AREA_SQUARE_METRES, AREA",
        "TRAINING_HOURS, TRAINING_HOURS",
        "AUDIENCE, AUDIENCE",
        "GIFT_VALUE_FEN, GIFT_VALUE"
    })
    void an_offer_must_reach_what_the_need_asks_at_least(Measure measure, Condition condition) {
        assertThat(failing(measure(measure, 11), measure(measure, 12))).contains(condition);
        assertThat(failing(measure(measure, 12), measure(measure, 12))).isEmpty();
        assertThat(failing(Terms.NONE, measure(measure, 12))).isEmpty();
        assertThat(failing(measure(measure, 1), Terms.NONE)).isEmpty();
    }

    @Test
    void a_name_or_plaque_stays_no_longer_than_the_school_allows() {
        assertThat(failing(measure(Measure.STAY_MONTHS, 37), measure(Measure.STAY_MONTHS, 36)))
                .contains(Condition.STAY);
        assertThat(failing(measure(Measure.STAY_MONTHS, 36), measure(Measure.STAY_MONTHS, 36)))
                .isEmpty();
    }

    @Test
    void subjects_that_both_name_must_meet() {
        assertThat(Condition.firstFailing(offer(Terms.NONE, 0b01), need(Terms.NONE, 0b10)))
                .contains(Condition.SUBJECTS);
        assertThat(Condition.firstFailing(offer(Terms.NONE, 0b11), need(Terms.NONE, 0b10)))
                .isEmpty();
        assertThat(Condition.firstFailing(offer(Terms.NONE, 0b01), need(Terms.NONE, 0)))
                .isEmpty();
    }

    @Test
    void every_condition_says_something_else_in_both_languages() {
        assertThat(Arrays.stream(Condition.values()).map(c -> c.failure().zh())).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Condition.values()).map(c -> c.failure().en())).doesNotHaveDuplicates();
    }

    @Test
    void a_negative_number_is_refused() {
        assertThatThrownBy(() -> measure(Measure.AUDIENCE, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AUDIENCE is -1; right is 0 or more");
    }

    private static Optional<Condition> failing(Terms offer, Terms need) {
        return Condition.firstFailing(offer(offer, 0), need(need, 0));
    }

    private static Terms choice(Choice choice, int bits) {
        return new Terms(Map.of(choice, bits), Map.of());
    }

    private static Terms measure(Measure measure, long value) {
        return new Terms(Map.of(), Map.of(measure, value));
    }

    private static OfferFacts offer(Terms terms, long subjects) {
        return new OfferFacts(
                new UUID(0, 1), Samples.MICROSCOPES, "330302", Reach.CITY, 0, DAYS, 9, false, subjects, 0, 500, terms);
    }

    private static NeedFacts need(Terms terms, long subjects) {
        return new NeedFacts(
                new UUID(1, 1), Samples.MICROSCOPES, "330302", 0, DAYS, 9, 1, 1, false, subjects, 0, terms);
    }
}
