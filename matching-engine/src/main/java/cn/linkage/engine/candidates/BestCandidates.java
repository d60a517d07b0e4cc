package cn.linkage.engine.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The best so many that were seen: the higher suitability first, then the smaller id of the partner. O(most) a candidate. */
final class BestCandidates {

    private final Function<Candidate, UUID> partner;
    /** The best first. */
    private final Candidate[] kept;

    private int size;

    BestCandidates(int most, Function<Candidate, UUID> partner) {
        this.kept = new Candidate[most];
        this.partner = partner;
    }

    /** The least suitability that can still be among the best, which is the worst one's, or 0 while there is room; none is, beyond 1000. */
    int least() {
        if (size < kept.length) {
            return 0;
        }
        return size == 0 ? Integer.MAX_VALUE / 1000 : kept[size - 1].suitability();
    }

    /** Whether one of this suitability and id is among the best so far. */
    boolean wants(int suitability, UUID id) {
        return size < kept.length || (size > 0 && isBefore(suitability, id, kept[size - 1]));
    }

    private boolean isBefore(int suitability, UUID id, Candidate other) {
        return suitability > other.suitability()
                || (suitability == other.suitability() && id.compareTo(partner.apply(other)) < 0);
    }

    /** Adds one that is wanted; the worst makes room for it. */
    void add(Candidate candidate) {
        int at = size < kept.length ? size++ : size - 1;
        UUID id = partner.apply(candidate);
        while (at > 0 && isBefore(candidate.suitability(), id, kept[at - 1])) {
            kept[at] = kept[at - 1];
            at--;
        }
        kept[at] = candidate;
    }

    List<Candidate> bestFirst() {
        return List.of(Arrays.copyOf(kept, size));
    }
}
