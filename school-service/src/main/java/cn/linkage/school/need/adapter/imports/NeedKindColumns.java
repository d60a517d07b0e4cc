package cn.linkage.school.need.adapter.imports;

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
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ColumnsByKind;

/**
 * The columns that are for needs of some kinds only; {@link NeedDetailsCells} reads them. What money is for is a choice and
 * what things are for is text, so these are two columns.
 */
final class NeedKindColumns {

    static final ColumnsByKind<GiftKind> ALL = new ColumnsByKind<GiftKind>(CodeWords::of)
            .with(
                    Column.of("details.purpose", "用途", "Purpose", CellKind.text())
                            .alsoCalled("用途说明", "使用用途"),
                    EQUIPMENT,
                    BOOKS,
                    SOFTWARE)
            .with(
                    yesNo("details.usedAccepted", "接受二手", "Used accepted").alsoCalled("是否接受二手", "可接受二手", "used"),
                    EQUIPMENT,
                    BOOKS)
            .with(
                    Column.of(
                                    "details.fundsPurpose",
                                    "资金用途",
                                    "Purpose of the money",
                                    CellKind.oneOf(FundsPurpose.values(), FundsPurpose::name, FundsPurpose::words))
                            .alsoCalled("捐资用途"),
                    FUNDS)
            .with(
                    severalOf(
                                    "details.routes",
                                    "可接受的捐赠途径",
                                    "Routes",
                                    CellKind.severalOf(GivingRoute.values(), GivingRoute::name, GivingRoute::words))
                            .alsoCalled("捐赠途径", "途径", "捐赠方式"),
                    FUNDS)
            .with(Column.of("details.budget", "预算说明", "Budget", CellKind.text()).alsoCalled("预算"), FUNDS)
            .with(
                    Column.of(
                                    "details.termMonthsMin",
                                    "最短授权月数",
                                    "Shortest licence in months",
                                    CellKind.number("个月", "月"))
                            .alsoCalled("授权月数", "授权期限"),
                    SOFTWARE)
            .with(Column.of("details.room", "场所说明", "Room", CellKind.text()).alsoCalled("场所", "教室"), VENUE_AID)
            .with(
                    Column.of("details.areaSquareMetres", "每间面积", "Area", CellKind.number("平方米", "平米", "㎡", "m2"))
                            .alsoCalled("面积", "面积平方米"),
                    VENUE_AID)
            .with(
                    yesNo("details.constructionNeeded", "需要土建", "Construction needed")
                            .alsoCalled("是否需要土建", "土建"),
                    VENUE_AID)
            .with(
                    Column.of("details.billOfItems", "物品清单", "Bill of items", CellKind.text())
                            .note(
                                    "每项一行或用分号隔开：物品，数量，单位，单价（可省略，须写元或分），例如 " + NeedDetailsCells.BILL_EXAMPLE,
                                    "one a line or with semicolons between: item, count, unit, price of one (may be left out;"
                                            + " in 元 or 分), such as " + NeedDetailsCells.BILL_EXAMPLE)
                            .alsoCalled("清单", "设备清单"),
                    VENUE_AID)
            .with(
                    severalOf(
                                    "details.formats",
                                    "培训方式",
                                    "Training formats",
                                    CellKind.severalOf(
                                            TrainingFormat.values(), TrainingFormat::name, TrainingFormat::words))
                            .alsoCalled("培训形式", "培训地点"),
                    GUIDE_TRAINING)
            .with(
                    Column.of("details.hoursMin", "最少学时", "Fewest hours", CellKind.number("学时", "课时", "小时"))
                            .alsoCalled("学时", "课时", "培训学时"),
                    GUIDE_TRAINING)
            .with(Column.of("details.thing", "冠名对象", "What is named", CellKind.text()), NAMING)
            .with(
                    Column.of("details.termFrom", "冠名首日", "Term from", CellKind.day())
                            .alsoCalled("冠名开始日期"),
                    NAMING)
            .with(
                    Column.of("details.termUntil", "冠名末日", "Term until", CellKind.day())
                            .alsoCalled("冠名结束日期"),
                    NAMING)
            .with(yesNo("details.exclusive", "独家冠名", "Exclusive").alsoCalled("是否独家", "独家"), NAMING)
            .with(
                    Column.of("details.giftValueFenMin", "最低捐赠价值（分）", "Least value of the gift in fen", CellKind.fen())
                            .note(
                                    "只填数字为分；也可写“20万元”“5000元”；留空为 0",
                                    "digits alone are fen; 5000元 or 20万元 is taken too; empty means 0")
                            .alsoCalled("最低捐赠价值", "最低捐赠金额"),
                    NAMING)
            .with(Column.of("details.place", "悬挂位置", "Place", CellKind.text()).alsoCalled("挂牌位置"), PLAQUE)
            .with(
                    Column.of("details.wording", "牌匾文字", "Wording", CellKind.text())
                            .alsoCalled("拟用文字"),
                    PLAQUE)
            .with(
                    Column.of("details.termMonthsMax", "最长悬挂月数", "Longest term in months", CellKind.number("个月", "月"))
                            .alsoCalled("挂牌月数", "挂牌期限"),
                    PLAQUE)
            .with(
                    severalOf(
                                    "details.topics",
                                    "主题",
                                    "Topics",
                                    CellKind.severalOf(ScienceTopic.values(), ScienceTopic::name, ScienceTopic::words))
                            .alsoCalled("科学主题", "领域", "topic"),
                    LECTURE,
                    STUDY_TOUR,
                    SCHOOL_VISIT)
            .with(
                    severalOf(
                                    "details.languageLevels",
                                    "讲解深度",
                                    "Language levels",
                                    CellKind.severalOf(
                                            LanguageLevel.values(), LanguageLevel::name, LanguageLevel::words))
                            .alsoCalled("语言程度", "难度"),
                    LECTURE)
            .with(
                    Column.of("details.audience", "每场人数", "Audience", CellKind.number("人", "名"))
                            .alsoCalled("每次人数", "听众人数", "参加人数"),
                    LECTURE,
                    SCHOOL_VISIT)
            .with(yesNo("details.onlineAccepted", "接受线上", "Online accepted").alsoCalled("是否接受线上", "可接受线上"), LECTURE)
            .with(
                    severalOf(
                                    "details.lengths",
                                    "研学时长",
                                    "Lengths",
                                    CellKind.severalOf(TourLength.values(), TourLength::name, TourLength::words))
                            .alsoCalled("时长"),
                    STUDY_TOUR)
            .with(
                    Column.of("details.groups", "各学段人数", "Groups", CellKind.text())
                            .note(
                                    "每个学段一行或用分号隔开：学段 人数，例如 " + NeedDetailsCells.GROUPS_EXAMPLE,
                                    "one a line or with semicolons between: grade band and pupils, such as "
                                            + NeedDetailsCells.GROUPS_EXAMPLE)
                            .alsoCalled("分组", "学生分组"),
                    STUDY_TOUR)
            .with(
                    Column.of("details.adults", "随行成人", "Adults", CellKind.number("人", "名"))
                            .alsoCalled("随行成人数", "带队人数", "带队教师"),
                    STUDY_TOUR)
            .with(
                    Column.of("details.dates", "可选日期", "Dates", CellKind.text())
                            .note(
                                    "每个日期一行，或用分号、逗号隔开，例如 " + NeedDetailsCells.DATES_EXAMPLE,
                                    "one a line, or with semicolons or commas between, such as "
                                            + NeedDetailsCells.DATES_EXAMPLE)
                            .alsoCalled("可成行日期", "日期"),
                    STUDY_TOUR)
            .with(yesNo("details.splitAccepted", "可分批", "Split accepted").alsoCalled("是否可分批", "接受分批"), STUDY_TOUR)
            .with(
                    severalOf(
                                    "details.activities",
                                    "活动形式",
                                    "Activities",
                                    CellKind.severalOf(
                                            VisitActivity.values(), VisitActivity::name, VisitActivity::words))
                            .alsoCalled("活动", "进校形式"),
                    SCHOOL_VISIT);

    private NeedKindColumns() {}

    private static Column yesNo(String field, String zh, String en) {
        return Column.of(field, zh, en, CellKind.yesNo()).note("留空为否", "empty means no");
    }

    private static Column severalOf(String field, String zh, String en, CellKind kind) {
        return Column.of(field, zh, en, kind).note("留空表示不限", "empty means any");
    }
}
