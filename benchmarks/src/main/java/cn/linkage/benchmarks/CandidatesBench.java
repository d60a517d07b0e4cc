package cn.linkage.benchmarks;

import cn.linkage.engine.candidates.Candidate;
import cn.linkage.engine.candidates.CandidateIndex;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.SuitabilityWeights;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The best {@value #MOST} offers of a need: the index beside Lucene and PostgreSQL, and alone at a million offers. */
final class CandidatesBench {

    private static final int MOST = 40;
    private static final int QUERIES = 2_000;
    private static final int WARM_UP = 4_000;
    private static final int PEERS_SIZE = 100_000;
    private static final int NATION = 1_000_000;

    private final Options options;

    CandidatesBench(Options options) {
        this.options = options;
    }

    /** Whether all found the same suitabilities. */
    boolean run() throws IOException, SQLException {
        boolean same = besidePeers();
        alone();
        return same;
    }

    /** How a need is answered. */
    private interface Answering {
        int[] best(NeedFacts need) throws IOException, SQLException;
    }

    private boolean besidePeers() throws IOException, SQLException {
        CandidateFacts facts = CandidateFacts.generate(PEERS_SIZE, QUERIES, options.seed());
        CandidateIndex index = filled(facts);
        double ours = median("%,d offers, index".formatted(PEERS_SIZE), facts, need -> suitabilities(index, need));
        boolean same = true;
        try (CandidatePeer lucene = new LucenePeer(facts.offers());
                CandidatePeer postgres = new PostgresPeer(facts.offers())) {
            double better = Double.POSITIVE_INFINITY;
            for (CandidatePeer peer : List.of(lucene, postgres)) {
                better = Math.min(better, median(peer.name(), facts, need -> peer.best(need, MOST)));
                same &= agrees(index, peer, facts);
            }
            System.out.printf(Locale.ROOT, "%-40s %9.3f × the better peer (bar 0.1)%n", "", ours / better);
        }
        return same;
    }

    private void alone() throws IOException, SQLException {
        CandidateFacts facts = CandidateFacts.generate(NATION, NATION, options.seed());
        CandidateIndex index = filled(facts);
        median("%,d offers, index (bar 200)".formatted(NATION), facts, need -> suitabilities(index, need));
        long before = CpuClock.threadNanos();
        long pairs = 0;
        for (NeedFacts need : facts.needs()) {
            pairs += index.offersFor(need, MOST, (offer, asking) -> false).size();
        }
        System.out.printf(
                Locale.ROOT,
                "all pairs of %,d needs: %,d in %.1f s CPU (bar 100)%n",
                NATION,
                pairs,
                (CpuClock.threadNanos() - before) / 1e9);
    }

    private static CandidateIndex filled(CandidateFacts facts) {
        CandidateIndex index = new CandidateIndex(SuitabilityWeights.standard());
        facts.offers().forEach(index::putOffer);
        return index;
    }

    private static int[] suitabilities(CandidateIndex index, NeedFacts need) {
        return index.offersFor(need, MOST, (offer, asking) -> false).stream()
                .mapToInt(Candidate::suitability)
                .toArray();
    }

    private static boolean agrees(CandidateIndex index, CandidatePeer peer, CandidateFacts facts)
            throws IOException, SQLException {
        for (NeedFacts need : facts.needs().subList(0, QUERIES)) {
            if (!Arrays.equals(suitabilities(index, need), peer.best(need, MOST))) {
                System.out.println("DIFFERENT from " + peer.name() + " for " + need);
                return false;
            }
        }
        return true;
    }

    /** µs of wall time a query, the median, printed beside the 99th percentile. */
    private static double median(String name, CandidateFacts facts, Answering answering)
            throws IOException, SQLException {
        List<NeedFacts> needs = facts.needs().subList(0, QUERIES);
        for (int k = 0; k < WARM_UP; k++) {
            answering.best(needs.get(k % QUERIES));
        }
        double[] micros = new double[QUERIES];
        for (int k = 0; k < QUERIES; k++) {
            long begin = System.nanoTime();
            answering.best(needs.get(k));
            micros[k] = (System.nanoTime() - begin) / 1e3;
        }
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "%-40s p50 %9.1f µs, p99 %9.1f µs%n",
                name,
                micros[QUERIES / 2],
                micros[QUERIES * 99 / 100]);
        return micros[QUERIES / 2];
    }
}
