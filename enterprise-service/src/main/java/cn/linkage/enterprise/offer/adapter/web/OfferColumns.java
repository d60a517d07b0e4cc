package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.offer.model.OfferState;
import cn.linkage.starter.list.Columns;

/** What files of offers show. */
final class OfferColumns {

    static final Columns<OfferView> COLUMNS = Columns.<OfferView>titled("供给", "Offers")
            .text("标题", "Title", OfferView::title)
            .text("企业", "Enterprise", OfferView::enterpriseName)
            .words("县（市、区）", "County", offer -> CodeWords.county(offer.countyCode()))
            .words("类型", "Kind", offer -> CodeWords.of(offer.details().toModel().kind()))
            .words("物品类别", "Item category", offer -> CodeWords.itemCategory(offer.details().itemCategory()))
            .number("数量", "Quantity", OfferView::quantity)
            .words("覆盖范围", "Reach", offer -> CodeWords.of(offer.reach()))
            .manyWords(
                    "学段",
                    "Grade bands",
                    offer -> offer.gradeBands().stream()
                            .sorted()
                            .map(CodeWords::of)
                            .toList())
            .day("首日", "First day", OfferView::availableFrom)
            .day("末日", "Last day", OfferView::availableUntil)
            .words("状态", "State", offer -> words(offer.state()))
            .moment("创建时间", "Created at", OfferView::createdAt)
            .moment("发布时间", "Published at", OfferView::publishedAt)
            .text("编号", "Id", OfferView::id);

    private OfferColumns() {}

    private static Words words(OfferState state) {
        return switch (state) {
            case DRAFT -> new Words("草稿", "Draft");
            case PUBLISHED -> new Words("已发布", "Published");
            case PAUSED -> new Words("已暂停", "Paused");
            case WITHDRAWN -> new Words("已撤回", "Withdrawn");
            case EXPIRED -> new Words("已到期", "Expired");
        };
    }
}
