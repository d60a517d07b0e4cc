package cn.linkage.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final NeedFacts NEED = new NeedFacts(
            new UUID(1, 1), Samples.MICROSCOPES, "330381", 0b0010, new Window(150, 249), 20, 5, 1, false, 0, 0);

    private static OfferFacts offer(
            Article article, String county, Reach reach, int bands, Window window, int quantity, boolean used) {
        return new OfferFacts(new UUID(0, 1), article, county, reach, bands, window, quantity, used, 0, 0, 500);
    }

    private static Optional<Condition> failing(
            Article article, String county, Reach reach, int bands, Window window, int quantity, boolean used) {
        return Condition.firstFailing(offer(article, county, reach, bands, window, quantity, used), NEED);
    }

    private static final Window TOUCHING = new Window(100, 150);

    @Test
    void an_offer_that_meets_every_condition_is_feasible() {
        assertThat(failing(Samples.MICROSCOPES, "330302", Reach.CITY, 0b0110, TOUCHING, 5, false))
                .isEmpty();
    }

    @Test
    void each_condition_is_named_when_it_is_the_first_to_fail() {
        Article funds = new Article("FUNDS", "microscope", "PIECE");
        Article drones = new Article("EQUIPMENT", "drone", "PIECE");
        Article sets = new Article("EQUIPMENT", "microscope", "SET");
        Article right = Samples.MICROSCOPES;
        Window late = new Window(250, 300);
        assertThat(failing(funds, "330302", Reach.CITY, 0, TOUCHING, 5, true)).contains(Condition.KIND);
        assertThat(failing(drones, "330302", Reach.CITY, 0, TOUCHING, 5, true)).contains(Condition.ITEM_CATEGORY);
        assertThat(failing(sets, "330302", Reach.CITY, 0, TOUCHING, 5, true)).contains(Condition.UNIT);
        assertThat(failing(right, "330302", Reach.COUNTY, 0, TOUCHING, 5, true)).contains(Condition.USED);
        assertThat(failing(right, "330302", Reach.COUNTY, 0, TOUCHING, 5, false))
                .contains(Condition.REACH);
        assertThat(failing(right, "330102", Reach.CITY, 0, TOUCHING, 5, false)).contains(Condition.REACH);
        assertThat(failing(right, "310101", Reach.PROVINCE, 0, TOUCHING, 5, false))
                .contains(Condition.REACH);
        assertThat(failing(right, "310101", Reach.NATION, 1, late, 5, false)).contains(Condition.GRADE_BANDS);
        assertThat(failing(right, "330302", Reach.CITY, 2, late, 4, false)).contains(Condition.DATES);
        assertThat(failing(right, "330302", Reach.CITY, 2, TOUCHING, 4, false)).contains(Condition.MINIMUM);
    }
}
