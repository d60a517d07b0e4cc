package cn.linkage.enterprise.registration.model;

import cn.linkage.contracts.codes.Words;

/** What came of an action on an application. */
public sealed interface ApplicationResult {

    /** It is done; {@code application} is the next version, not stored yet. */
    record Changed(EnterpriseApplication application) implements ApplicationResult {}

    /** Nothing changed. */
    record Refused(Reason reason) implements ApplicationResult {}

    /** Why an application refuses an action. */
    enum Reason {
        ALREADY_DECIDED("申请已经办结", "the application has been decided or withdrawn already"),
        ALREADY_PENDING("您对该企业的同类申请正在审核", "you have an application for this enterprise and role under review already"),
        ALREADY_MEMBER("您已具有该企业的这一身份", "you act for this enterprise in this role already"),
        OWN_APPLICATION("不能审批自己的申请，请由同事办理", "nobody decides on an application of their own; maybe ask a colleague");

        private final Words words;

        Reason(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }
}
