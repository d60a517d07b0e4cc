package cn.linkage.starter.security;

/** What a rule says of one request. */
public enum Access {
    /** It goes on. */
    GRANTED,
    /** The caller may know the thing exists and must not do this: 403, or 401 where nobody is signed in. */
    FORBIDDEN,
    /** The caller must not even know the thing exists: 404, or 401 where nobody is signed in. */
    HIDDEN
}
