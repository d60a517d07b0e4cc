package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.InvalidValueException;
import java.util.List;

/** What came of reading a row. */
public sealed interface ReadRow {

    RawRow raw();

    /** The row of the template that shows how it is meant. */
    record Example(RawRow raw) implements ReadRow {}

    /** Cells that can't be read. */
    record Faulty(RawRow raw, List<InvalidValueException> faults) implements ReadRow {}

    /** Every cell has a value that can be used, maybe after repairs. */
    record Good(RawRow raw, ImportRow row, List<Repair> repairs) implements ReadRow {}

    /**
     * What was changed to make a value of a cell.
     *
     * @param from as the file has it
     * @param to as it was understood
     */
    record Repair(Column column, String from, String to) {}
}
