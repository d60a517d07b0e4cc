package cn.linkage.benchmarks;

import cn.linkage.engine.candidates.NeedFacts;
import java.io.IOException;
import java.sql.SQLException;

/** Who else finds the best offers of a need, by the engine's standard weights. */
interface CandidatePeer extends AutoCloseable {

    String name();

    /** The suitabilities of the best so many offers, the best first. */
    int[] best(NeedFacts need, int most) throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
