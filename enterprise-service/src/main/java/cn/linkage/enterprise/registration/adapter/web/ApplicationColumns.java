package cn.linkage.enterprise.registration.adapter.web;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.registration.model.ApplicationState;
import cn.linkage.starter.list.Columns;

/** What files of applications show: persons and contacts masked, as in the list. */
final class ApplicationColumns {

    static final Columns<ApplicationView> COLUMNS = Columns.<ApplicationView>titled("企业申请", "Applications")
            .text("企业名称", "Enterprise", ApplicationView::name)
            .text("统一社会信用代码", "Unified social credit code", ApplicationView::creditCode)
            .words("类型", "Kind", application -> CodeWords.of(application.kind()))
            .words("县（市、区）", "County", application -> CodeWords.county(application.countyCode()))
            .words("申请身份", "Role", application -> CodeWords.of(application.role()))
            .text("申请人", "Applicant", ApplicationView::applicantName)
            .text("联系人", "Contact", ApplicationView::contactName)
            .text("联系电话", "Telephone", ApplicationView::contactTelephone)
            .words("状态", "State", application -> words(application.state()))
            .moment("提交时间", "Filed at", ApplicationView::filedAt)
            .moment("办结时间", "Decided at", ApplicationView::decidedAt)
            .text("驳回理由", "Reason", ApplicationView::reason)
            .text("编号", "Id", ApplicationView::id);

    private ApplicationColumns() {}

    private static Words words(ApplicationState state) {
        return switch (state) {
            case PENDING -> new Words("待审核", "Pending");
            case APPROVED -> new Words("已通过", "Approved");
            case REJECTED -> new Words("已驳回", "Rejected");
            case WITHDRAWN -> new Words("已撤回", "Withdrawn");
        };
    }
}
