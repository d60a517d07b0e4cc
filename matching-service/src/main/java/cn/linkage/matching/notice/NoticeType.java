package cn.linkage.matching.notice;

/** What a notice tells. */
public enum NoticeType {
    PROPOSED,
    ACCEPTED_BY_OTHER_SIDE,
    AGREED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    OFFER_SHORT,
    NEED_SHORT
}
