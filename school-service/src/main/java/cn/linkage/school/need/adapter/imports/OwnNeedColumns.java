package cn.linkage.school.need.adapter.imports;

import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;

/** The columns of a list of several schools' needs: {@link NeedColumns}, and whose each is. */
final class OwnNeedColumns {

    static final String OWNER = "schoolCode";

    static final ImportTable TABLE = NeedColumns.TABLE.with(
            Column.of(OWNER, "学校标识码", "School code", CellKind.code())
                    .mandatory()
                    .alsoCalled("标识码", "学校代码", "学校编码", "单位标识码"),
            "2133000001");

    private OwnNeedColumns() {}
}
