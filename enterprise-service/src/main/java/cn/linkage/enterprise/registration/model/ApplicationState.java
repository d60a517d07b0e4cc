package cn.linkage.enterprise.registration.model;

/** Where an application stands; all but the first are final. */
public enum ApplicationState {
    PENDING,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
