package cn.linkage.matching.proposal.adapter.web;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.Words;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.starter.list.Columns;

/** What a party's files of its proposals show. */
final class ProposalColumns {

    static final Columns<ProposalView> COLUMNS = Columns.<ProposalView>titled("匹配方案", "Proposals")
            .text("企业", "Enterprise", ProposalView::enterpriseName)
            .text("供给", "Offer", ProposalView::offerTitle)
            .text("学校", "School", ProposalView::schoolName)
            .text("需求", "Need", ProposalView::needTitle)
            .words("类型", "Kind", proposal -> CodeWords.of(proposal.kind()))
            .words("物品类别", "Item category", proposal -> CodeWords.itemCategory(proposal.itemCategory()))
            .number("提出数量", "Proposed quantity", ProposalView::proposedQuantity)
            .number("数量", "Quantity", ProposalView::quantity)
            .words("单位", "Unit", proposal -> proposal.unit().words())
            .words("来源", "Origin", proposal -> CodeWords.of(proposal.origin()))
            .words("状态", "State", proposal -> words(proposal.state()))
            .number("适配度（千分）", "Score per mille", ProposalView::scorePerMille)
            .manyWords(
                    "推荐理由",
                    "Reasons",
                    proposal -> proposal.reasons().stream()
                            .map(reason -> new Words(reason.zh(), reason.en()))
                            .toList())
            .moment("提出时间", "Made at", ProposalView::madeAt)
            .moment("有效期至", "Expires at", ProposalView::expiresAt)
            .moment("结束时间", "Ended at", ProposalView::endedAt)
            .text("原因代码", "Reason code", ProposalView::reasonCode)
            .text("本方备注", "Own comment", ProposalView::comment)
            .text("编号", "Id", ProposalView::id);

    private ProposalColumns() {}

    private static Words words(ProposalState state) {
        return switch (state) {
            case OPEN -> new Words("待双方确认", "Open");
            case AGREED -> new Words("已达成", "Agreed");
            case DECLINED -> new Words("已婉拒", "Declined");
            case EXPIRED -> new Words("已过期", "Expired");
            case WITHDRAWN -> new Words("已撤回", "Withdrawn");
        };
    }
}
