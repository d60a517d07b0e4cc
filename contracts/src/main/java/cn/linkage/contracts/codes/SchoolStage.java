package cn.linkage.contracts.codes;

/** Category of a school, as the first two digits of its code give it: 21, 31, 34, 36, 51. */
public enum SchoolStage {
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    VOCATIONAL,
    SPECIAL
}
