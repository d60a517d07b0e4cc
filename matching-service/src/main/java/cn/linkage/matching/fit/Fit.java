package cn.linkage.matching.fit;

import java.util.List;

/** How well an offer suits a need, 0 to 1000, and why. */
public record Fit(int scorePerMille, List<Reason> reasons) {

    public Fit {
        reasons = List.copyOf(reasons);
    }
}
