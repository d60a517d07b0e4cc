package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.enterprise.offer.model.EquipmentOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.CellKind.Option;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a list of offers: those of every offer, and behind them those of each kind of gift. A further kind is one
 * more list of columns and one more case of {@link #details}.
 */
final class OfferColumns {

    private static final List<Column> OF_EVERY_OFFER = List.of(
            Column.of("title", "标题", "Title", CellKind.text())
                    .mandatory()
                    .example("生物显微镜 30 台", "30 biological microscopes")
                    .alsoCalled("供给标题", "资源名称", "名称", "供给名称", "项目名称", "name"),
            Column.of("kind", "供给类型", "Kind of gift", kinds())
                    .example("设备器材", "Equipment")
                    .alsoCalled("类型", "捐赠类型", "资源类型", "gift kind"),
            Column.of("quantity", "数量", "Quantity", CellKind.number("件", "台", "套", "个", "架"))
                    .mandatory()
                    .example("30")
                    .alsoCalled("数目", "供给数量", "捐赠数量", "amount"),
            Column.of(
                            "reach",
                            "覆盖范围",
                            "Reach",
                            CellKind.oneOf(
                                    Option.of("COUNTY", "本县（市、区）", "County", "本县", "县内", "本区", "区内", "县区内"),
                                    Option.of("CITY", "全市", "City", "市内", "温州市"),
                                    Option.of("PROVINCE", "全省", "Province", "省内", "浙江省"),
                                    Option.of("NATION", "全国", "Nation")))
                    .mandatory()
                    .example("全市", "City")
                    .alsoCalled("服务范围", "范围", "可覆盖范围"),
            Column.of("gradeBands", "面向学段", "Grade bands", gradeBands())
                    .example("初中", "Lower secondary")
                    .alsoCalled("学段", "适用学段", "对象", "适用对象"),
            Column.of("availableFrom", "首日", "First day", CellKind.day())
                    .mandatory()
                    .example("2026-09-01")
                    .alsoCalled("开始日期", "起始日期", "可供开始日期", "可供首日", "起始日", "from"),
            Column.of("availableUntil", "末日", "Last day", CellKind.day())
                    .mandatory()
                    .example("2026-12-31")
                    .alsoCalled("结束日期", "截止日期", "可供截止日期", "可供末日", "截止日", "until"));

    private static final List<Column> EQUIPMENT = List.of(
            Column.of("details.itemCategory", "物品类别", "Item category", categories(GiftKind.EQUIPMENT))
                    .example("显微镜", "Microscope")
                    .alsoCalled("类别", "设备类别", "品类", "物品", "category", "itemCategory"),
            Column.of(
                            "details.condition",
                            "新旧程度",
                            "Condition",
                            CellKind.oneOf(
                                    Option.of("NEW", "全新", "New", "新"), Option.of("USED", "二手", "Used", "旧", "使用过")))
                    .example("全新", "New")
                    .alsoCalled("成色", "新旧"),
            Column.of("details.model", "型号", "Model", CellKind.text())
                    .example("XSP-2CA")
                    .alsoCalled("规格型号", "型号规格"),
            Column.of("details.warrantyMonths", "保修月数", "Months of warranty", CellKind.number("个月", "月"))
                    .example("12")
                    .alsoCalled("保修", "保修期", "质保月数", "质保期", "warranty"),
            Column.of("details.trainingIncluded", "含培训", "Training included", CellKind.yesNo())
                    .example("是", "yes")
                    .alsoCalled("是否含培训", "培训", "是否培训", "training"));

    static final ImportTable TABLE = new ImportTable(Stream.concat(
                    OF_EVERY_OFFER.stream(), Arrays.stream(GiftKind.values()).flatMap(kind -> columns(kind).stream()))
            .toList());

    private OfferColumns() {}

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
    static OfferDetails details(GiftKind kind, ImportRow row) {
        return switch (kind) {
            case EQUIPMENT -> equipment(row);
            case FUNDS, BOOKS, SOFTWARE, VENUE_AID, GUIDE_TRAINING, NAMING, PLAQUE, LECTURE, STUDY_TOUR, SCHOOL_VISIT ->
                throw new InvalidValueException(
                        "kind",
                        "此类供给暂不能用文件导入，请在网页上逐条填写",
                        "offers of this kind can't be imported yet; write them one by one on the page");
        };
    }

    private static EquipmentOffer equipment(ImportRow row) {
        return new EquipmentOffer(
                OfferDetails.category("details.itemCategory", row.required("details.itemCategory")),
                ItemCondition.valueOf(row.required("details.condition")),
                row.text("details.model").orElse(null),
                row.number("details.warrantyMonths").orElse(0),
                row.yesNo("details.trainingIncluded").orElse(false));
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
