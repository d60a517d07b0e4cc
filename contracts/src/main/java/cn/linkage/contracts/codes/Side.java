package cn.linkage.contracts.codes;

/** The two sides of a match. */
public enum Side {
    ENTERPRISE,
    SCHOOL
}
