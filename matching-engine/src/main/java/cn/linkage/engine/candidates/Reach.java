package cn.linkage.engine.candidates;

/** How far from its own county an offer goes, and the digits of the county code (GB/T 2260) that must agree. */
public enum Reach {
    COUNTY(6),
    CITY(4),
    PROVINCE(2),
    NATION(0);

    private final int digits;

    Reach(int digits) {
        this.digits = digits;
    }

    /** The digits of a county's code that name the area: all of them, the city's, the province's, or none. */
    String areaOf(String county) {
        return county.substring(0, digits);
    }

    /** Whether an offer of one county reaches another. */
    public boolean covers(String offerCounty, String needCounty) {
        return offerCounty.regionMatches(0, needCounty, 0, digits);
    }
}
