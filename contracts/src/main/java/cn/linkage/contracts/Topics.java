package cn.linkage.contracts;

/** Logical topics, one per kind of aggregate; each has {@value #PARTITIONS} partitions and the aggregate's id as key. */
public final class Topics {

    public static final String ENTERPRISES = "enterprise.enterprises.v1";
    public static final String ENTERPRISE_MEMBERSHIPS = "enterprise.memberships.v1";
    public static final String OFFERS = "enterprise.offers.v1";
    public static final String SCHOOLS = "school.schools.v1";
    public static final String SCHOOL_MEMBERSHIPS = "school.memberships.v1";
    public static final String NEEDS = "school.needs.v1";
    public static final String PROPOSALS = "matching.proposals.v1";
    public static final String AGREEMENTS = "matching.agreements.v1";

    /** Partitions of every topic. Raising it later would break the order of a key's events: choose a new topic then. */
    public static final int PARTITIONS = 6;

    private Topics() {}
}
