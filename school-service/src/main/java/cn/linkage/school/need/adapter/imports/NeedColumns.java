package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.school.need.model.EquipmentNeed;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.CellKind.Option;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a list of needs: those of every need, and behind them those of each kind of gift. A further kind is one
 * more list of columns and one more case of {@link #details}.
 */
final class NeedColumns {

    private static final List<Column> OF_EVERY_NEED = List.of(
            Column.of("title", "标题", "Title", CellKind.text())
                    .mandatory()
                    .example("初中生物实验用显微镜", "Microscopes for biology lessons")
                    .alsoCalled("需求标题", "需求名称", "名称", "项目名称", "name"),
            Column.of("kind", "需求类型", "Kind of gift", kinds())
                    .example("设备器材", "Equipment")
                    .alsoCalled("类型", "资源类型", "gift kind"),
            Column.of("quantity", "数量", "Quantity", CellKind.number("件", "台", "套", "个", "架"))
                    .mandatory()
                    .example("30")
                    .alsoCalled("数目", "需求数量", "需要数量", "amount"),
            Column.of(
                            "minimumUsefulQuantity",
                            "最低有效数量",
                            "Minimum useful quantity",
                            CellKind.number("件", "台", "套", "个", "架"))
                    .example("10")
                    .alsoCalled("最低数量", "最少数量", "起用数量", "minimum"),
            Column.of(
                            "readiness",
                            "准备情况",
                            "Readiness",
                            CellKind.oneOf(
                                    Option.of("READY", "已就绪", "Ready", "就绪", "具备条件"),
                                    Option.of("PREPARING", "准备中", "Preparing", "筹备中"),
                                    Option.of("NOT_READY", "未就绪", "Not ready", "未具备条件")))
                    .example("已就绪", "Ready")
                    .alsoCalled("条件准备", "就绪情况"),
            Column.of("gradeBands", "面向学段", "Grade bands", gradeBands())
                    .example("初中", "Lower secondary")
                    .alsoCalled("学段", "适用学段", "对象", "适用对象"),
            Column.of("neededFrom", "首日", "First day", CellKind.day())
                    .mandatory()
                    .example("2026-09-01")
                    .alsoCalled("开始日期", "起始日期", "需要开始日期", "起始日", "from"),
            Column.of("neededUntil", "末日", "Last day", CellKind.day())
                    .mandatory()
                    .example("2026-12-31")
                    .alsoCalled("结束日期", "截止日期", "需要截止日期", "截止日", "until"));

    private static final List<Column> EQUIPMENT = List.of(
            Column.of("details.itemCategory", "物品类别", "Item category", categories(GiftKind.EQUIPMENT))
                    .example("显微镜", "Microscope")
                    .alsoCalled("类别", "设备类别", "品类", "物品", "category", "itemCategory"),
            Column.of("details.purpose", "用途", "Purpose", CellKind.text())
                    .example("分组观察洋葱表皮细胞", "Looking at onion cells in groups")
                    .alsoCalled("用途说明", "使用用途"),
            Column.of("details.usedAccepted", "接受二手", "Used accepted", CellKind.yesNo())
                    .example("是", "yes")
                    .alsoCalled("是否接受二手", "可接受二手", "used"));

    static final ImportTable TABLE = new ImportTable(Stream.concat(
                    OF_EVERY_NEED.stream(), Arrays.stream(GiftKind.values()).flatMap(kind -> columns(kind).stream()))
            .toList());

    private NeedColumns() {}

    private static List<Column> columns(GiftKind kind) {
        return switch (kind) {
            case EQUIPMENT -> EQUIPMENT;
            case FUNDS, BOOKS, SOFTWARE, VENUE_AID, GUIDE_TRAINING, NAMING, PLAQUE, LECTURE, STUDY_TOUR, SCHOOL_VISIT ->
                List.of();
        };
    }

    /**
     * What is special to the kind of a row's offer.
     *
     * @throws InvalidValueException on the column's field
     */
    static NeedDetails details(GiftKind kind, ImportRow row) {
        return switch (kind) {
            case EQUIPMENT -> equipment(row);
            case FUNDS, BOOKS, SOFTWARE, VENUE_AID, GUIDE_TRAINING, NAMING, PLAQUE, LECTURE, STUDY_TOUR, SCHOOL_VISIT ->
                throw new InvalidValueException(
                        "kind",
                        "此类需求暂不能用文件导入，请在网页上逐条填写",
                        "needs of this kind can't be imported yet; write them one by one on the page");
        };
    }

    private static EquipmentNeed equipment(ImportRow row) {
        return new EquipmentNeed(
                NeedDetails.category(row.required("details.itemCategory")),
                row.text("details.purpose").orElse(null),
                row.yesNo("details.usedAccepted").orElse(false));
    }

    private static CellKind kinds() {
        return CellKind.oneOf(
                Option.of("EQUIPMENT", "设备器材", "Equipment", "设备", "器材", "仪器设备"),
                Option.of("FUNDS", "资金", "Funds", "捐资", "资金捐赠"),
                Option.of("BOOKS", "图书", "Books"),
                Option.of("SOFTWARE", "软件", "Software"),
                Option.of("VENUE_AID", "援建场所", "Venue aid"),
                Option.of("GUIDE_TRAINING", "讲解人员培训", "Guide training"),
                Option.of("NAMING", "冠名", "Naming"),
                Option.of("PLAQUE", "挂牌", "Plaque"),
                Option.of("LECTURE", "科普讲座", "Lecture", "讲座"),
                Option.of("STUDY_TOUR", "研学", "Study tour"),
                Option.of("SCHOOL_VISIT", "企业走进校园", "Visit into the school"));
    }

    private static CellKind gradeBands() {
        return CellKind.severalOf(
                Option.of("PRIMARY_1_3", "小学1-3年级", "Primary 1-3", "小学低段", "小学低年级"),
                Option.of("PRIMARY_4_6", "小学4-6年级", "Primary 4-6", "小学高段", "小学高年级"),
                Option.of("LOWER_SECONDARY", "初中", "Lower secondary"),
                Option.of("UPPER_SECONDARY", "高中", "Upper secondary"));
    }

    private static CellKind categories(GiftKind kind) {
        return CellKind.oneOf(
                Arrays.stream(ItemCategory.values())
                        .filter(category -> category.kind() == kind)
                        .toArray(ItemCategory[]::new),
                ItemCategory::code,
                ItemCategory::words);
    }
}
