package cn.linkage.matching.policy;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Locality;
import java.util.Set;

/** What the policy looks at of a school, as it is on one day. */
public record SchoolOnDay(String countyCode, Locality locality, Set<DesignationKind> designations) {

    public SchoolOnDay {
        designations = Set.copyOf(designations);
    }
}
