package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;

/** The columns of a list of several enterprises' offers: {@link OfferColumns}, and whose each is. */
final class OwnOfferColumns {

    static final String OWNER = "creditCode";

    static final ImportTable TABLE = OfferColumns.TABLE.with(
            Column.of(OWNER, "统一社会信用代码", "Credit code", CellKind.code())
                    .mandatory()
                    .alsoCalled("信用代码", "社会信用代码", "统一信用代码", "企业信用代码", "unified social credit code", "uscc"),
            "91350100M000100Y43");

    private OwnOfferColumns() {}
}
