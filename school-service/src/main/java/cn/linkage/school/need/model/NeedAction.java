package cn.linkage.school.need.model;

/** What is done to a need. */
public enum NeedAction {
    CREATE,
    EDIT,
    DELETE,
    PUBLISH,
    PAUSE,
    RESUME,
    WITHDRAW,
    EXPIRE
}
