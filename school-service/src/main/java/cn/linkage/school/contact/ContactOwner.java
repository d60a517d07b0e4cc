package cn.linkage.school.contact;

/** What a contact belongs to. */
public enum ContactOwner {
    APPLICATION("school-application"),
    SCHOOL("school");

    private final String objectType;

    ContactOwner(String objectType) {
        this.objectType = objectType;
    }

    /** As the audit calls it. */
    public String objectType() {
        return objectType;
    }
}
