package cn.linkage.benchmarks;

import cn.linkage.engine.candidates.Reach;
import java.util.List;

/** How far an offer goes, as a number. */
final class Reaches {

    private static final List<Reach> NEAREST_FIRST = List.of(Reach.COUNTY, Reach.CITY, Reach.PROVINCE, Reach.NATION);

    private Reaches() {}

    /** 0 for the county to 3 for the nation. */
    static int number(Reach reach) {
        return NEAREST_FIRST.indexOf(reach);
    }
}
