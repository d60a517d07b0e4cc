package cn.linkage.contracts.codes;

/** How far from its own county an offer goes. */
public enum Reach {
    COUNTY,
    CITY,
    PROVINCE,
    NATION
}
