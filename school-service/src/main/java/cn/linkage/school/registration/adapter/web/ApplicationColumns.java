package cn.linkage.school.registration.adapter.web;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.registration.model.ApplicationState;
import cn.linkage.starter.list.Columns;

/** What files of applications show: contacts masked, as in the list. */
final class ApplicationColumns {

    static final Columns<ApplicationView> COLUMNS = Columns.<ApplicationView>titled("学校申请", "Applications")
            .text("学校名称", "School", ApplicationView::name)
            .text("学校标识码", "School code", ApplicationView::schoolCode)
            .words("学段", "Stage", application -> CodeWords.of(application.stage()))
            .words("城乡类型", "Locality", application -> CodeWords.of(application.locality()))
            .words("县（市、区）", "County", application -> CodeWords.county(application.countyCode()))
            .words("申请身份", "Role", application -> CodeWords.of(application.role()))
            .text("联系人", "Contact", application -> application.contact().contactName())
            .text("联系电话", "Telephone", application -> application.contact().contactTelephone())
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
