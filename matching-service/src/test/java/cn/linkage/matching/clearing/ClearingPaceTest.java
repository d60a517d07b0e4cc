package cn.linkage.matching.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.matching.clearing.DirtyMarkets.Changed;
import cn.linkage.matching.market.MarketKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClearingPaceTest {

    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
    private static final MarketKey BOOKS = MarketKey.of(GiftKind.BOOKS, "popular-science-book");
    private static final MarketKey MICROSCOPES = MarketKey.of(GiftKind.EQUIPMENT, "microscope");

    private final AtomicLong nanos = new AtomicLong();
    private final ClearingPace pace = new ClearingPace(Duration.ofMillis(300), nanos::get);

    /** A market was cleared some time ago. */
    private void cleared(MarketKey market, Duration took, Duration ago) {
        pace.took(market, took);
        nanos.addAndGet(ago.toNanos());
    }

    private boolean isDue(MarketKey market, long firstMillisAgo, long lastMillisAgo) {
        Changed one = new Changed(market, NOON.minusMillis(firstMillisAgo), NOON.minusMillis(lastMillisAgo));
        return pace.isDue(one, List.of(one), NOON);
    }

    @Test
    void a_change_that_no_other_follows_is_cleared_once_it_has_settled() {
        assertThat(isDue(BOOKS, 200, 200)).isFalse();
        assertThat(isDue(BOOKS, 300, 300)).isTrue();
    }

    @Test
    void a_market_that_was_never_cleared_waits_for_no_more_than_its_first_change() {
        assertThat(isDue(BOOKS, 300, 0)).isTrue();
    }

    @Test
    void changes_that_go_on_coming_are_gathered_four_times_as_long_as_clearing_takes() {
        cleared(BOOKS, Duration.ofSeconds(1), Duration.ofSeconds(59));
        assertThat(isDue(BOOKS, 4_200, 10)).isFalse();
        assertThat(isDue(BOOKS, 4_300, 10)).isTrue();
        assertThat(isDue(BOOKS, 1_000, 300)).as("no more come").isTrue();
    }

    @Test
    void all_markets_together_take_a_fifth_of_the_time_at_most() {
        cleared(BOOKS, Duration.ofSeconds(1), Duration.ofSeconds(3));
        cleared(MICROSCOPES, Duration.ofSeconds(2), Duration.ofSeconds(56));
        Changed books = new Changed(BOOKS, NOON.minusMillis(12_200), NOON);
        Changed microscopes = new Changed(MICROSCOPES, NOON.minusMillis(12_300), NOON);
        assertThat(pace.isDue(books, List.of(books, microscopes), NOON)).isFalse();
        assertThat(pace.isDue(microscopes, List.of(books, microscopes), NOON)).isTrue();
    }

    @Test
    void nothing_is_gathered_for_ever_and_a_long_clearing_is_followed_by_as_long_a_rest() {
        cleared(BOOKS, Duration.ofSeconds(60), Duration.ofSeconds(30));
        assertThat(isDue(BOOKS, 25_000, 10))
                .as("rests for another thirty seconds")
                .isFalse();
        nanos.addAndGet(Duration.ofSeconds(31).toNanos());
        Changed later = new Changed(BOOKS, NOON, NOON.plusSeconds(30));
        assertThat(pace.isDue(later, List.of(later), NOON.plusSeconds(31))).isTrue();
    }

    @Test
    void a_clock_on_the_wall_that_is_set_back_holds_no_market() {
        cleared(BOOKS, Duration.ofMillis(10), Duration.ofSeconds(1));
        Instant before = NOON.minus(Duration.ofDays(60));
        Changed one = new Changed(BOOKS, before.minusSeconds(1), before.minusSeconds(1));
        assertThat(pace.isDue(one, List.of(one), before)).isTrue();
    }
}
