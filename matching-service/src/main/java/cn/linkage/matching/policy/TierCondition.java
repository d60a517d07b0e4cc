package cn.linkage.matching.policy;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.Words;

/** What can put a school into a tier. */
public enum TierCondition {
    MOUNTAIN_OR_ISLAND_COUNTY("位于山区海岛县", "in a mountain or island county") {
        @Override
        boolean holds(SchoolOnDay school, CountyList list) {
            return list.countyCodes().contains(school.countyCode());
        }
    },
    RURAL("乡村学校", "a rural school") {
        @Override
        boolean holds(SchoolOnDay school, CountyList list) {
            return school.locality() == Locality.RURAL;
        }
    },
    TOWN("镇区学校", "a school in a town") {
        @Override
        boolean holds(SchoolOnDay school, CountyList list) {
            return school.locality() == Locality.TOWN;
        }
    },
    UNDER_RESOURCED("薄弱学校", "an under-resourced school") {
        @Override
        boolean holds(SchoolOnDay school, CountyList list) {
            return school.designations().contains(DesignationKind.UNDER_RESOURCED);
        }
    },
    FUTURE_RURAL("未来乡村学校", "a future rural school") {
        @Override
        boolean holds(SchoolOnDay school, CountyList list) {
            return school.designations().contains(DesignationKind.FUTURE_RURAL);
        }
    };

    private final Words words;

    TierCondition(String zh, String en) {
        this.words = new Words(zh, en);
    }

    abstract boolean holds(SchoolOnDay school, CountyList list);

    public Words words() {
        return words;
    }
}
