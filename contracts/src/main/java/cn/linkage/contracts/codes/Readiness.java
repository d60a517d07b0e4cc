package cn.linkage.contracts.codes;

/** Whether the school can use the gift when it comes: at once, after preparation under way, or not yet. */
public enum Readiness {
    READY,
    PREPARING,
    NOT_READY
}
