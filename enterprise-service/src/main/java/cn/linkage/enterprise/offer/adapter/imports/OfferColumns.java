package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.CodeSynonyms;
import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.CellKind.Option;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a list of offers: those of every offer, and behind them those of some kinds of gift only. */
final class OfferColumns {

    /** Which grade bands; also within the cells of slots. */
    static final CellKind GRADE_BANDS = CellKind.severalOf(
            Option.of("PRIMARY_1_3", "小学1-3年级", "Primary 1-3", "小学低段", "小学低年级"),
            Option.of("PRIMARY_4_6", "小学4-6年级", "Primary 4-6", "小学高段", "小学高年级"),
            Option.of("LOWER_SECONDARY", "初中", "Lower secondary"),
            Option.of("UPPER_SECONDARY", "高中", "Upper secondary"));

    private static final List<Column> OF_EVERY_OFFER = List.of(
            Column.of("title", "标题", "Title", CellKind.text())
                    .mandatory()
                    .alsoCalled("供给标题", "资源名称", "名称", "供给名称", "项目名称", "name"),
            Column.of(
                            "kind",
                            "供给类型",
                            "Kind of gift",
                            CellKind.oneOf(GiftKind.values(), GiftKind::name, CodeWords::of, CodeSynonyms::of))
                    .note("留空时按物品类别确定", "where empty it follows from the item category")
                    .alsoCalled("类型", "捐赠类型", "资源类型", "gift kind"),
            Column.of(
                            "details.itemCategory",
                            "物品类别",
                            "Item category",
                            CellKind.oneOf(ItemCategory.values(), ItemCategory::code, ItemCategory::words))
                    .note("所选类型只有一个类别时可留空", "may be empty where the kind has one category only")
                    .alsoCalled("类别", "设备类别", "品类", "物品", "category", "itemCategory"),
            Column.of(
                            "quantity",
                            "数量",
                            "Quantity",
                            CellKind.largeNumber(
                                    "件", "台", "套", "个", "架", "册", "本", "份", "间", "人", "项", "块", "场", "次", "分"))
                    .note(
                            "按物品类别的单位计数；资金以分计；研学可留空，即各场次人数之和",
                            "in the unit of the item category; money in fen; for a study tour it may be empty and is then"
                                    + " the sum of its slots")
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
                    .alsoCalled("服务范围", "范围", "可覆盖范围"),
            Column.of("gradeBands", "面向学段", "Grade bands", GRADE_BANDS)
                    .note("留空表示所有学段", "empty means every band")
                    .alsoCalled("学段", "适用学段", "对象", "适用对象"),
            Column.of("availableFrom", "首日", "First day", CellKind.day())
                    .mandatory()
                    .alsoCalled("开始日期", "起始日期", "可供开始日期", "可供首日", "起始日", "from"),
            Column.of("availableUntil", "末日", "Last day", CellKind.day())
                    .mandatory()
                    .alsoCalled("结束日期", "截止日期", "可供截止日期", "可供末日", "截止日", "until"));

    static final ImportTable TABLE = new ImportTable(
            Stream.concat(OF_EVERY_OFFER.stream(), OfferKindColumns.ALL.columns().stream())
                    .toList(),
            OfferTemplate.EXAMPLES);

    private OfferColumns() {}
}
