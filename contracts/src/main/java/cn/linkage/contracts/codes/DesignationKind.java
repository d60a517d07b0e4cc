package cn.linkage.contracts.codes;

/** Dated tags of a school: 未来乡村学校, 特色学校, STEAM教育试点校, 馆校结合基地校, 薄弱学校. */
public enum DesignationKind {
    FUTURE_RURAL,
    FEATURED,
    STEAM_PILOT,
    MUSEUM_SCHOOL_BASE,
    UNDER_RESOURCED
}
