package cn.linkage.engine.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The best so many that were seen: the higher suitability first, then the smaller id of the partner. */
final class BestCandidates {

    private final int most;
    private final Function<Candidate, UUID> partner;
    private final Comparator<Candidate> bestFirst;
    private final PriorityQueue<Candidate> kept;

    BestCandidates(int most, Function<Candidate, UUID> partner) {
        this.most = most;
        this.partner = partner;
        bestFirst = Comparator.comparingInt(Candidate::suitability).reversed().thenComparing(partner);
        kept = new PriorityQueue<>(Math.max(1, most), bestFirst.reversed());
    }

    /** Whether one of at most this suitability, whatever its id, can still be among the best. */
    boolean wants(int suitability) {
        Candidate worst = worst();
        return worst == null ? most > 0 : suitability >= worst.suitability();
    }

    boolean wants(int suitability, UUID id) {
        Candidate worst = worst();
        return worst == null
                ? most > 0
                : suitability > worst.suitability()
                        || (suitability == worst.suitability() && id.compareTo(partner.apply(worst)) < 0);
    }

    /** The worst of the best, or null while there is room. */
    private @Nullable Candidate worst() {
        return kept.size() < most ? null : kept.peek();
    }

    void add(Candidate candidate) {
        if (kept.size() == most) {
            kept.remove();
        }
        kept.add(candidate);
    }

    List<Candidate> bestFirst() {
        List<Candidate> sorted = new ArrayList<>(kept);
        sorted.sort(bestFirst);
        return sorted;
    }
}
