package cn.linkage.enterprise.offer.adapter.imports;

import static cn.linkage.contracts.codes.GiftKind.BOOKS;
import static cn.linkage.contracts.codes.GiftKind.EQUIPMENT;
import static cn.linkage.contracts.codes.GiftKind.FUNDS;
import static cn.linkage.contracts.codes.GiftKind.GUIDE_TRAINING;
import static cn.linkage.contracts.codes.GiftKind.LECTURE;
import static cn.linkage.contracts.codes.GiftKind.NAMING;
import static cn.linkage.contracts.codes.GiftKind.PLAQUE;
import static cn.linkage.contracts.codes.GiftKind.SCHOOL_VISIT;
import static cn.linkage.contracts.codes.GiftKind.SOFTWARE;
import static cn.linkage.contracts.codes.GiftKind.STUDY_TOUR;
import static cn.linkage.contracts.codes.GiftKind.VENUE_AID;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.contracts.codes.TrainingFormat;
import cn.linkage.contracts.codes.VisitActivity;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.CellKind.Option;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ColumnsByKind;

/** The columns that are for offers of some kinds only; {@link OfferDetailsCells} reads them. */
final class OfferKindColumns {

    static final ColumnsByKind<GiftKind> ALL = new ColumnsByKind<GiftKind>(CodeWords::of)
            .with(
                    Column.of(
                                    "details.condition",
                                    "新旧程度",
                                    "Condition",
                                    CellKind.oneOf(
                                            Option.of("NEW", "全新", "New", "新"),
                                            Option.of("USED", "二手", "Used", "旧", "使用过")))
                            .alsoCalled("成色", "新旧"),
                    EQUIPMENT,
                    BOOKS)
            .with(Column.of("details.model", "型号", "Model", CellKind.text()).alsoCalled("规格型号", "型号规格"), EQUIPMENT)
            .with(
                    Column.of("details.warrantyMonths", "保修月数", "Months of warranty", CellKind.number("个月", "月"))
                            .note("留空为 0", "empty means none")
                            .alsoCalled("保修", "保修期", "质保月数", "质保期", "warranty"),
                    EQUIPMENT)
            .with(
                    yesNo("details.trainingIncluded", "含培训", "Training included")
                            .alsoCalled("是否含培训", "培训", "是否培训", "training"),
                    EQUIPMENT,
                    SOFTWARE)
            .with(
                    Column.of(
                                    "details.purposes",
                                    "资金用途",
                                    "Purposes",
                                    CellKind.severalOf(FundsPurpose.values(), FundsPurpose::name, FundsPurpose::words))
                            .note("留空表示不限", "empty means any")
                            .alsoCalled("捐资用途", "用途"),
                    FUNDS)
            .with(
                    Column.of(
                                    "details.route",
                                    "捐赠途径",
                                    "Route",
                                    CellKind.oneOf(GivingRoute.values(), GivingRoute::name, GivingRoute::words))
                            .alsoCalled("途径", "捐赠方式"),
                    FUNDS)
            .with(
                    Column.of("details.foundationName", "公益性社会组织", "Charity", CellKind.text())
                            .note("仅通过公益性社会组织捐赠时填写", "only where the money goes through one")
                            .alsoCalled("基金会", "基金会名称", "公益性社会组织名称", "foundation"),
                    FUNDS)
            .with(Column.of("details.listing", "书目", "Listing", CellKind.text()).alsoCalled("图书清单", "书单"), BOOKS)
            .with(
                    Column.of("details.product", "软件名称与版本", "Product", CellKind.text())
                            .alsoCalled("软件名称", "软件"),
                    SOFTWARE)
            .with(
                    Column.of("details.termMonths", "期限月数", "Term in months", CellKind.number("个月", "月"))
                            .note(
                                    "软件为授权月数，留空为永久；挂牌为悬挂月数",
                                    "of a licence, empty for ever; of a plaque, how long it stays")
                            .alsoCalled("授权月数", "挂牌月数", "授权期限", "挂牌期限"),
                    SOFTWARE,
                    PLAQUE)
            .with(
                    Column.of(
                                    "details.areaSquareMetresMax",
                                    "最大面积",
                                    "Largest area",
                                    CellKind.number("平方米", "平米", "㎡", "m2"))
                            .alsoCalled("面积", "最大面积平方米", "area"),
                    VENUE_AID)
            .with(
                    yesNo("details.constructionIncluded", "含土建", "Construction included")
                            .alsoCalled("是否含土建", "土建"),
                    VENUE_AID)
            .with(Column.of("details.scope", "援建内容", "Scope", CellKind.text()).alsoCalled("建设内容"), VENUE_AID)
            .with(
                    Column.of(
                                    "details.format",
                                    "培训方式",
                                    "Training format",
                                    CellKind.oneOf(
                                            TrainingFormat.values(), TrainingFormat::name, TrainingFormat::words))
                            .alsoCalled("培训形式", "培训地点"),
                    GUIDE_TRAINING)
            .with(
                    Column.of("details.hours", "每人学时", "Hours", CellKind.number("学时", "课时", "小时"))
                            .alsoCalled("学时", "课时", "培训学时"),
                    GUIDE_TRAINING)
            .with(
                    yesNo("details.certificateIssued", "发证书", "Certificate issued")
                            .alsoCalled("是否发证书", "是否发证", "证书"),
                    GUIDE_TRAINING)
            .with(
                    Column.of("details.proposedWording", "拟用文字", "Proposed wording", CellKind.text())
                            .note("冠名为拟用名称，挂牌为牌匾文字", "the name, or what the plaque says")
                            .alsoCalled("拟用名称", "牌匾文字", "冠名名称"),
                    NAMING,
                    PLAQUE)
            .with(Column.of("details.gift", "捐赠内容", "Gift", CellKind.text()).alsoCalled("捐赠物"), NAMING)
            .with(
                    Column.of("details.giftValueFen", "捐赠价值（分）", "Value of the gift in fen", CellKind.fen())
                            .note("只填数字为分；也可写“20万元”“5000元”", "digits alone are fen; 5000元 or 20万元 is taken too")
                            .alsoCalled("捐赠价值", "价值", "捐赠金额"),
                    NAMING)
            .with(
                    Column.of("details.termMonthsMin", "最短冠名月数", "Shortest term in months", CellKind.number("个月", "月"))
                            .alsoCalled("冠名月数", "冠名期限"),
                    NAMING)
            .with(
                    Column.of("details.support", "配套支持", "Support", CellKind.text())
                            .alsoCalled("支持内容"),
                    PLAQUE)
            .with(
                    Column.of(
                                    "details.topics",
                                    "主题",
                                    "Topics",
                                    CellKind.severalOf(ScienceTopic.values(), ScienceTopic::name, ScienceTopic::words))
                            .alsoCalled("科学主题", "领域", "topic"),
                    LECTURE,
                    STUDY_TOUR,
                    SCHOOL_VISIT)
            .with(
                    Column.of(
                                    "details.languageLevel",
                                    "讲解深度",
                                    "Language level",
                                    CellKind.oneOf(LanguageLevel.values(), LanguageLevel::name, LanguageLevel::words))
                            .alsoCalled("语言程度", "难度"),
                    LECTURE)
            .with(
                    Column.of("details.speaker", "主讲人职业与职称", "Speaker", CellKind.text())
                            .note("写职业与职称，例如“高级工程师”", "profession and title, such as senior engineer")
                            .alsoCalled("主讲人", "主讲人职称"),
                    LECTURE)
            .with(
                    Column.of("details.minutes", "分钟数", "Minutes", CellKind.number("分钟", "分"))
                            .alsoCalled("每场分钟数", "每次分钟数", "时长分钟"),
                    LECTURE,
                    SCHOOL_VISIT)
            .with(
                    Column.of("details.audienceMax", "最多人数", "Largest audience", CellKind.number("人", "名"))
                            .alsoCalled("每场最多听众", "每次最多学生", "最多听众", "人数上限"),
                    LECTURE,
                    SCHOOL_VISIT)
            .with(yesNo("details.online", "线上", "Online").alsoCalled("是否线上", "是否在线"), LECTURE)
            .with(
                    Column.of(
                                    "details.length",
                                    "研学时长",
                                    "Length",
                                    CellKind.oneOf(TourLength.values(), TourLength::name, TourLength::words))
                            .alsoCalled("时长"),
                    STUDY_TOUR)
            .with(
                    Column.of("details.pupilsPerAdult", "每名成人最多学生", "Pupils per adult", CellKind.number("人", "名"))
                            .alsoCalled("师生比", "每名成人最多照看的学生数"),
                    STUDY_TOUR)
            .with(
                    Column.of("details.slots", "场次", "Slots", CellKind.text())
                            .note(
                                    "每场一行或用分号隔开：日期 人数 学段（可省略，多个用顿号），例如 " + OfferDetailsCells.SLOTS_EXAMPLE,
                                    "one a line or with semicolons between: day, capacity, grade bands (may be left out),"
                                            + " such as " + OfferDetailsCells.SLOTS_EXAMPLE)
                            .alsoCalled("场次安排", "日期与人数"),
                    STUDY_TOUR)
            .with(
                    Column.of(
                                    "details.activity",
                                    "活动形式",
                                    "Activity",
                                    CellKind.oneOf(VisitActivity.values(), VisitActivity::name, VisitActivity::words))
                            .alsoCalled("活动", "进校形式"),
                    SCHOOL_VISIT);

    private OfferKindColumns() {}

    private static Column yesNo(String field, String zh, String en) {
        return Column.of(field, zh, en, CellKind.yesNo()).note("留空为否", "empty means no");
    }
}
