package cn.linkage.starter.imports.table;

import java.util.List;

/**
 * A row as the file has it.
 *
 * @param line where it begins: Excel's row number, or the line of the CSV file; from 1
 */
public record RawRow(long line, List<RawCell> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }

    public RawCell cell(int index) {
        return index < cells.size() ? cells.get(index) : RawCell.EMPTY;
    }
}
