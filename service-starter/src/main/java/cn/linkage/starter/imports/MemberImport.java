package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import java.util.List;

/** Imports things of organisations for their members, as drafts or published. */
abstract class MemberImport implements ImportKind {

    private final String name;
    private final Words plural;
    private final ImportTable table;

    MemberImport(String name, Words plural, ImportTable table) {
        this.name = name;
        this.plural = plural;
        this.table = table;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Words plural() {
        return plural;
    }

    @Override
    public final ImportTable table() {
        return table;
    }

    @Override
    public final boolean choosesPublication() {
        return true;
    }

    @Override
    public final RowOutcome take(ImportRow row, Order order) {
        return takeAll(List.of(row), order).getFirst();
    }

    @Override
    public abstract List<RowOutcome> takeAll(List<ImportRow> rows, Order order);
}
