package cn.linkage.school.registration.model;

import cn.linkage.contracts.codes.Words;

/** What came of an action on an application. */
public sealed interface ApplicationResult {

    /** It is done; {@code application} is the next version, not stored yet. */
    record Changed(SchoolApplication application) implements ApplicationResult {}

    /** Nothing changed. */
    record Refused(Reason reason) implements ApplicationResult {}

    /** Why an application refuses an action. */
    enum Reason {
        ALREADY_DECIDED("申请已经办结", "the application has been decided or withdrawn already"),
        ALREADY_PENDING("您对该校的同类申请正在审核", "you have an application for this school and role under review already"),
        ALREADY_MEMBER("您已具有该校的这一身份", "you act for this school in this role already");

        private final Words words;

        Reason(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }
}
