package cn.linkage.starter.imports;

import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.CellKind.Option;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import java.util.List;

/** A kind of import that only tests have: gardens, with a column of every kind. */
public final class Gardens {

    public static final ImportTable TABLE = new ImportTable(List.of(
            Column.of("name", "名称", "Name", CellKind.text())
                    .mandatory()
                    .example("校园花园", "School garden")
                    .alsoCalled("花园名称"),
            Column.of("code", "花园代码", "Garden code", CellKind.code())
                    .mandatory()
                    .example("A1"),
            Column.of("trees", "树木数量", "Trees", CellKind.number("棵", "株")).example("12"),
            Column.of("planted", "种植日期", "Planted on", CellKind.day()).example("2026-09-01"),
            Column.of("open", "是否开放", "Open", CellKind.yesNo()).example("是", "yes"),
            Column.of(
                            "soil",
                            "土壤",
                            "Soil",
                            CellKind.oneOf(Option.of("SAND", "沙土", "Sand", "沙"), Option.of("CLAY", "黏土", "Clay", "粘土")))
                    .example("沙土", "Sand"),
            Column.of(
                    "seasons",
                    "季节",
                    "Seasons",
                    CellKind.severalOf(
                            Option.of("SPRING", "春季", "Spring", "春"), Option.of("SUMMER", "夏季", "Summer", "夏"))),
            Column.of("keeper", "看管人", "Keeper", CellKind.text()).withPersonalData()));

    private Gardens() {}
}
