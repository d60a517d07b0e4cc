package cn.linkage.matching.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final Naming TERM = new Naming("三楼科学教室", day("2026-09-01"), day("2029-08-31"), true);

    @Test
    void the_same_thing_has_one_spelling() {
        assertThat(new Naming(" Ｍaker 空间１ ", TERM.termFrom(), TERM.termUntil(), true).thingKey())
                .isEqualTo("maker空间1");
    }

    @Test
    void an_exclusive_name_bears_no_other_in_its_term() {
        assertThat(TERM.excludes(with("三楼 科学教室", "2029-08-31", "2030-01-01", false)))
                .isTrue();
        assertThat(with("三楼科学教室", "2026-01-01", "2026-09-01", false).excludes(TERM))
                .isTrue();
        assertThat(TERM.excludes(with("三楼科学教室", "2029-09-01", "2030-01-01", true)))
                .isFalse();
        assertThat(TERM.excludes(with("二楼科学教室", "2026-09-01", "2029-08-31", true)))
                .isFalse();
    }

    @Test
    void names_that_are_not_exclusive_bear_each_other() {
        Naming shared = with("科技节", "2026-09-01", "2026-12-31", false);

        assertThat(shared.excludes(shared)).isFalse();
    }

    @Test
    void a_term_counts_in_whole_months() {
        assertThat(TERM.termMonths()).isEqualTo(36);
        assertThat(with("x", "2026-09-01", "2026-09-29", true).termMonths()).isZero();
    }

    private static Naming with(String thing, String from, String until, boolean exclusive) {
        return new Naming(thing, day(from), day(until), exclusive);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
