package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.need.model.NeedState;
import cn.linkage.starter.list.Columns;

/** What files of needs show. */
final class NeedColumns {

    static final Columns<NeedView> COLUMNS = Columns.<NeedView>titled("需求", "Needs")
            .text("标题", "Title", NeedView::title)
            .text("学校", "School", NeedView::schoolName)
            .words("县（市、区）", "County", need -> CodeWords.county(need.countyCode()))
            .words("城乡类型", "Locality", need -> CodeWords.of(need.locality()))
            .words("类型", "Kind", need -> CodeWords.of(need.details().toModel().kind()))
            .words(
                    "物品类别",
                    "Item category",
                    need -> CodeWords.itemCategory(need.details().itemCategory()))
            .number("数量", "Quantity", NeedView::quantity)
            .number("最低有用数量", "Minimum useful quantity", NeedView::minimumUsefulQuantity)
            .words("使用条件", "Readiness", need -> CodeWords.of(need.readiness()))
            .manyWords(
                    "学段",
                    "Grade bands",
                    need -> need.gradeBands().stream()
                            .sorted()
                            .map(CodeWords::of)
                            .toList())
            .day("首日", "First day", NeedView::neededFrom)
            .day("末日", "Last day", NeedView::neededUntil)
            .words("状态", "State", need -> words(need.state()))
            .moment("创建时间", "Created at", NeedView::createdAt)
            .moment("发布时间", "Published at", NeedView::publishedAt)
            .text("编号", "Id", NeedView::id);

    private NeedColumns() {}

    private static Words words(NeedState state) {
        return switch (state) {
            case DRAFT -> new Words("草稿", "Draft");
            case PUBLISHED -> new Words("已发布", "Published");
            case PAUSED -> new Words("已暂停", "Paused");
            case WITHDRAWN -> new Words("已撤回", "Withdrawn");
            case EXPIRED -> new Words("已到期", "Expired");
        };
    }
}
