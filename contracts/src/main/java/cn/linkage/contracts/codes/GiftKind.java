package cn.linkage.contracts.codes;

/** What can be given. Each kind has details of its own. */
public enum GiftKind {
    EQUIPMENT,
    FUNDS,
    BOOKS,
    SOFTWARE,
    VENUE_AID,
    GUIDE_TRAINING,
    NAMING,
    PLAQUE,
    LECTURE,
    STUDY_TOUR,
    SCHOOL_VISIT
}
