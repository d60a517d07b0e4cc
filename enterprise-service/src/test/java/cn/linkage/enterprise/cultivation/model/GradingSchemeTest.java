package cn.linkage.enterprise.cultivation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingSchemeTest {

    private static final UUID OFFICIAL = UUID.randomUUID();
    private static final List<Criterion> CRITERIA = List.of(criterion("STAFF", 60), criterion("PATENTS", 40));

    private static Criterion criterion(String code, int maxPoints) {
        return new Criterion(code, new Words("指标", "criterion"), maxPoints);
    }

    private static ColourBand band(String code, int minimumPoints) {
        return new ColourBand(code, new Words("颜色", "colour"), "#00AA00", minimumPoints);
    }

    private static GradingScheme scheme(List<Criterion> criteria, List<ColourBand> bands) {
        return new GradingScheme(
                1, LocalDate.EPOCH, new Words("首版", "first"), criteria, bands, OFFICIAL, Instant.EPOCH);
    }

    private static GradingScheme threeColours() {
        return scheme(CRITERIA, List.of(band("GREEN", 80), band("RED", 0), band("YELLOW", 50)));
    }

    private static void refused(String field, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, RED", "49, 0, RED", "50, 0, YELLOW", "60, 19, YELLOW", "60, 20, GREEN", "60, 40, GREEN"})
    void the_colour_is_the_highest_whose_minimum_the_sum_reaches(int staff, int patents, String colour) {
        Marks marks = threeColours().mark(Map.of("STAFF", staff, "PATENTS", patents), null, OFFICIAL, Instant.EPOCH);
        assertThat(marks.totalPoints()).isEqualTo(staff + patents);
        assertThat(marks.colour()).isEqualTo(colour);
    }

    @Test
    void every_criterion_gets_points_within_its_bounds_and_no_other_does() {
        GradingScheme scheme = threeColours();
        refused("points.PATENTS", () -> scheme.mark(Map.of("STAFF", 1), null, OFFICIAL, Instant.EPOCH));
        refused("points.STAFF", () -> scheme.mark(Map.of("STAFF", 61, "PATENTS", 0), null, OFFICIAL, Instant.EPOCH));
        refused("points.STAFF", () -> scheme.mark(Map.of("STAFF", -1, "PATENTS", 0), null, OFFICIAL, Instant.EPOCH));
        refused(
                "points",
                () -> scheme.mark(Map.of("STAFF", 1, "PATENTS", 0, "GIFTS", 9), null, OFFICIAL, Instant.EPOCH));
    }

    @Test
    void every_sum_has_exactly_one_colour() {
        refused("bands", () -> scheme(CRITERIA, List.of(band("GREEN", 1))));
        refused("bands", () -> scheme(CRITERIA, List.of(band("RED", 0), band("GREEN", 101))));
        refused("bands", () -> scheme(CRITERIA, List.of(band("RED", 0), band("GREEN", 0))));
        refused("bands", () -> scheme(CRITERIA, List.of(band("RED", 0), band("RED", 50))));
        refused("bands", () -> scheme(CRITERIA, List.of()));
        assertThat(scheme(CRITERIA, List.of(band("GREEN", 100), band("RED", 0))).bands())
                .extracting(ColourBand::code)
                .containsExactly("RED", "GREEN");
    }

    @Test
    void a_criterion_stands_once_and_is_worth_something() {
        List<ColourBand> bands = List.of(band("RED", 0));
        refused("criteria", () -> scheme(List.of(criterion("STAFF", 1), criterion("STAFF", 2)), bands));
        refused("criteria", () -> scheme(List.of(), bands));
        refused("criteria", () -> criterion("STAFF", 0));
        refused("criteria", () -> criterion("staff", 1));
    }
}
