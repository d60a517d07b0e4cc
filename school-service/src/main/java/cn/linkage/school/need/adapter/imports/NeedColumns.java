package cn.linkage.school.need.adapter.imports;

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

/** The columns of a list of needs: those of every need, and behind them those of some kinds of gift only. */
final class NeedColumns {

    /** One grade band, within the cells of groups. */
    static final CellKind GRADE_BAND = new CellKind.Choice(bands(), false);

    private static final CellKind COUNT =
            CellKind.largeNumber("件", "台", "套", "个", "架", "册", "本", "份", "间", "人", "项", "块", "场", "次", "分");

    private static final List<Column> OF_EVERY_NEED = List.of(
            Column.of("title", "标题", "Title", CellKind.text())
                    .mandatory()
                    .alsoCalled("需求标题", "需求名称", "名称", "项目名称", "name"),
            Column.of(
                            "kind",
                            "需求类型",
                            "Kind of gift",
                            CellKind.oneOf(GiftKind.values(), GiftKind::name, CodeWords::of, CodeSynonyms::of))
                    .note("留空时按物品类别确定", "where empty it follows from the item category")
                    .alsoCalled("类型", "资源类型", "gift kind"),
            Column.of(
                            "details.itemCategory",
                            "物品类别",
                            "Item category",
                            CellKind.oneOf(ItemCategory.values(), ItemCategory::code, ItemCategory::words))
                    .note("所选类型只有一个类别时可留空", "may be empty where the kind has one category only")
                    .alsoCalled("类别", "设备类别", "品类", "物品", "category", "itemCategory"),
            Column.of("quantity", "数量", "Quantity", COUNT)
                    .note(
                            "按物品类别的单位计数；资金以分计；研学可留空，即各组人数之和；冠名可留空，即 1",
                            "in the unit of the item category; money in fen; for a study tour it may be empty and is then"
                                    + " the sum of its groups, for a naming it is then 1")
                    .alsoCalled("数目", "需求数量", "需要数量", "amount"),
            Column.of("minimumUsefulQuantity", "最低有效数量", "Minimum useful quantity", COUNT)
                    .note("留空为 1", "empty means 1")
                    .alsoCalled("最低数量", "最少数量", "起用数量", "minimum"),
            Column.of(
                            "readiness",
                            "准备情况",
                            "Readiness",
                            CellKind.oneOf(
                                    Option.of("READY", "已就绪", "Ready", "就绪", "具备条件", "已具备条件"),
                                    Option.of("PREPARING", "准备中", "Preparing", "筹备中", "正在准备"),
                                    Option.of("NOT_READY", "未就绪", "Not ready", "未具备条件", "尚不具备")))
                    .note("留空为已就绪", "empty means ready")
                    .alsoCalled("条件准备", "就绪情况"),
            Column.of("gradeBands", "面向学段", "Grade bands", new CellKind.Choice(bands(), true))
                    .note("留空表示所有学段", "empty means every band")
                    .alsoCalled("学段", "适用学段", "对象", "适用对象"),
            Column.of("neededFrom", "首日", "First day", CellKind.day())
                    .mandatory()
                    .alsoCalled("开始日期", "起始日期", "需要开始日期", "起始日", "from"),
            Column.of("neededUntil", "末日", "Last day", CellKind.day())
                    .mandatory()
                    .alsoCalled("结束日期", "截止日期", "需要截止日期", "截止日", "until"));

    static final ImportTable TABLE = new ImportTable(
            Stream.concat(OF_EVERY_NEED.stream(), NeedKindColumns.ALL.columns().stream())
                    .toList(),
            NeedTemplate.EXAMPLES);

    private NeedColumns() {}

    private static List<Option> bands() {
        return List.of(
                Option.of("PRIMARY_1_3", "小学1-3年级", "Primary 1-3", "小学低段", "小学低年级"),
                Option.of("PRIMARY_4_6", "小学4-6年级", "Primary 4-6", "小学高段", "小学高年级"),
                Option.of("LOWER_SECONDARY", "初中", "Lower secondary"),
                Option.of("UPPER_SECONDARY", "高中", "Upper secondary"));
    }
}
