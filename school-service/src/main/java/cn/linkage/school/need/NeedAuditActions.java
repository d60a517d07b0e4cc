package cn.linkage.school.need;

import java.util.Set;

/** How the audit calls what is done to needs. */
public final class NeedAuditActions {

    public static final String CREATE = "create-need";
    public static final String EDIT_DRAFT = "edit-need-draft";
    public static final String DELETE = "delete-need-draft";

    /** What is only done to drafts, and so is nobody's but their school's. */
    public static final Set<String> OF_DRAFTS = Set.of(CREATE, EDIT_DRAFT, DELETE);

    private NeedAuditActions() {}
}
