package cn.linkage.acceptance.sample;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of the demo's year: who has joined by its end, and what is posted in it. The last month has as much as four
 * others, so that every state that passes is there to be seen.
 *
 * @param first its first month, 0 for the earliest
 * @param last its last month
 */
record DemoYear(int first, int last) {

    static final Duration BETWEEN_ROUNDS = Duration.ofHours(20);

    private static final int MONTHS = 12;
    private static final int LAST = MONTHS - 1;
    private static final int DAYS_A_MONTH = 31;

    /** Days from the last month's posting to the run. */
    private static final int LAST_BEGINS = 9;

    /** What of a kind is kept for the last month, in parts of all. */
    private static final int LAST_SHARE = 3;

    private static final int ROUNDS = 5;
    private static final int LAST_ROUNDS = 40;

    static List<DemoYear> months() {
        return IntStream.range(0, MONTHS).mapToObj(i -> new DemoYear(i, i)).toList();
    }

    /** The whole year at once. */
    static DemoYear all() {
        return new DemoYear(0, LAST);
    }

    static Duration begin() {
        return new DemoYear(0, 0).ago();
    }

    /** How long before the run it begins. */
    Duration ago() {
        return Duration.ofDays(LAST_BEGINS + (long) DAYS_A_MONTH * (LAST - first));
    }

    /** How often proposals are answered in it; the end of the year sees to all that are to be answered. */
    int rounds() {
        return last == LAST ? LAST_ROUNDS : ROUNDS;
    }

    /** Those who have joined by its end: a fifth at first, then ever more. */
    List<DemoOrganisation> joined(List<DemoOrganisation> all) {
        return all.subList(0, all.size() * (last + 3) / (LAST + 3));
    }

    /** Those who join in it. */
    List<DemoOrganisation> joining(List<DemoOrganisation> all) {
        int before =
                first == 0 ? 0 : new DemoYear(first - 1, first - 1).joined(all).size();
        return all.subList(before, joined(all).size());
    }

    /** What is posted in it. */
    List<DemoGood> of(List<DemoGood> all) {
        return all.stream()
                .filter(good -> monthOf(good) >= first && monthOf(good) <= last)
                .toList();
    }

    private static int monthOf(DemoGood good) {
        int early = good.ofKind() - good.ofKind() / LAST_SHARE;
        return Math.min(LAST, good.number() * LAST / early);
    }
}
