package cn.linkage.matching.market.adapter.web;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Words;
import cn.linkage.matching.market.MarketState;
import cn.linkage.starter.list.Columns;
import java.util.List;
import java.util.Set;

/** What files of the market show; what is held stays with the owner's members there too. */
final class MarketColumns {

    static final Columns<MarketOfferView> OFFERS = Columns.<MarketOfferView>titled("市场供给", "Offers on the market")
            .text("标题", "Title", MarketOfferView::title)
            .text("企业", "Enterprise", MarketOfferView::enterpriseName)
            .words("县（市、区）", "County", offer -> CodeWords.county(offer.countyCode()))
            .words("类型", "Kind", offer -> CodeWords.of(offer.kind()))
            .words("物品类别", "Item category", offer -> CodeWords.itemCategory(offer.itemCategory()))
            .words("单位", "Unit", offer -> offer.unit().words())
            .number("总量", "Capacity", MarketOfferView::capacity)
            .number("已达成", "Agreed", MarketOfferView::agreed)
            .number("余量", "Open", MarketOfferView::open)
            .number("占用（仅本单位可见）", "Held (own only)", MarketOfferView::held)
            .number("短缺", "Short by", MarketOfferView::shortBy)
            .yesOrNo("二手", "Used", MarketOfferView::used)
            .words("覆盖范围", "Reach", offer -> CodeWords.of(offer.reach()))
            .manyWords("学段", "Grade bands", offer -> bands(offer.gradeBands()))
            .day("首日", "First day", MarketOfferView::availableFrom)
            .day("末日", "Last day", MarketOfferView::availableUntil)
            .words("状态", "State", offer -> words(offer.state()))
            .text("编号", "Id", MarketOfferView::id);

    static final Columns<MarketNeedView> NEEDS = Columns.<MarketNeedView>titled("市场需求", "Needs on the market")
            .text("标题", "Title", MarketNeedView::title)
            .text("学校", "School", MarketNeedView::schoolName)
            .words("县（市、区）", "County", need -> CodeWords.county(need.countyCode()))
            .words("城乡类型", "Locality", need -> need.locality() == null ? null : CodeWords.of(need.locality()))
            .words("类型", "Kind", need -> CodeWords.of(need.kind()))
            .words("物品类别", "Item category", need -> CodeWords.itemCategory(need.itemCategory()))
            .words("单位", "Unit", need -> need.unit().words())
            .number("数量", "Quantity", MarketNeedView::quantity)
            .number("最低有用数量", "Minimum useful quantity", MarketNeedView::minimumUsefulQuantity)
            .number("已达成", "Agreed", MarketNeedView::agreed)
            .number("缺口", "Open", MarketNeedView::open)
            .number("占用（仅本单位可见）", "Held (own only)", MarketNeedView::held)
            .number("短缺", "Short by", MarketNeedView::shortBy)
            .yesOrNo("接受二手", "Used accepted", MarketNeedView::usedAccepted)
            .words("使用条件", "Readiness", need -> CodeWords.of(need.readiness()))
            .manyWords("学段", "Grade bands", need -> bands(need.gradeBands()))
            .day("首日", "First day", MarketNeedView::neededFrom)
            .day("末日", "Last day", MarketNeedView::neededUntil)
            .words("状态", "State", need -> words(need.state()))
            .text("编号", "Id", MarketNeedView::id);

    private MarketColumns() {}

    private static List<Words> bands(Set<GradeBand> bands) {
        return bands.stream().sorted().map(CodeWords::of).toList();
    }

    private static Words words(MarketState state) {
        return switch (state) {
            case OPEN -> new Words("开放", "Open");
            case PAUSED -> new Words("已暂停", "Paused");
            case WITHDRAWN -> new Words("已撤回", "Withdrawn");
            case EXPIRED -> new Words("已到期", "Expired");
        };
    }
}
