package cn.linkage.contracts.codes;

/** Where a school stands, in the division of the statistics: 城区, 镇区, 乡村. */
public enum Locality {
    URBAN,
    TOWN,
    RURAL
}
