package cn.linkage.enterprise.contact;

/** What a contact belongs to. */
public enum ContactOwner {
    APPLICATION("enterprise-application"),
    ENTERPRISE("enterprise");

    private final String objectType;

    ContactOwner(String objectType) {
        this.objectType = objectType;
    }

    /** As the audit calls it. */
    public String objectType() {
        return objectType;
    }
}
