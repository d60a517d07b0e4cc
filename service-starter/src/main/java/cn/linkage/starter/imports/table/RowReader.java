package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rows by the places that the header gave to the columns. */
public final class RowReader {

    private final ImportTable table;
    private final Map<String, Integer> places;
    private final CellReader cells;

    /**
     * @param places the index of each column that the file has, by field
     * @param from1904 whether the workbook counts days from 1904
     */
    public RowReader(ImportTable table, Map<String, Integer> places, boolean from1904) {
        this.table = table;
        this.places = Map.copyOf(places);
        this.cells = new CellReader(from1904);
    }

    public ReadRow read(RawRow raw) {
        if (ImportTable.isExample(cell(raw, table.exampleColumn()).text())) {
            return new ReadRow.Example(raw);
        }
        Map<String, String> values = new HashMap<>();
        List<ReadRow.Repair> repairs = new ArrayList<>();
        List<InvalidValueException> faults = new ArrayList<>();
        for (Column column : table.columns()) {
            try {
                read(column, cell(raw, column), values, repairs);
            } catch (InvalidValueException e) {
                faults.add(e);
            }
        }
        return faults.isEmpty()
                ? new ReadRow.Good(raw, new ImportRow(raw.line(), values), repairs)
                : new ReadRow.Faulty(raw, faults);
    }

    private RawCell cell(RawRow raw, Column column) {
        Integer place = places.get(column.field());
        return place == null ? RawCell.EMPTY : raw.cell(place);
    }

    private void read(Column column, RawCell cell, Map<String, String> values, List<ReadRow.Repair> repairs) {
        if (Cleaning.visible(cell.text()).isEmpty()) {
            if (cell.given() != null) {
                throw new InvalidValueException(
                        column.field(),
                        "公式 " + cell.given() + " 没有保存结果，请在 Excel 中重新计算并保存，或直接填写内容",
                        "the formula " + cell.given()
                                + " has no stored value; save the file in Excel or write the value");
            }
            if (column.required()) {
                throw ImportRow.missing(column.field());
            }
            return;
        }
        CellReader.Value value = cells.read(column, cell);
        values.put(column.field(), value.canonical());
        if (cell.given() != null || !value.shown().equals(cell.text())) {
            repairs.add(new ReadRow.Repair(column, cell.shown(), value.shown()));
        }
    }
}
