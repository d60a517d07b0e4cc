package cn.linkage.starter.imports.file;

import cn.linkage.starter.imports.table.RawCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The areas of a sheet that were merged over several rows: Excel keeps their value in the first row only. */
final class MergedAreas {

    private static final Pattern AREA = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");

    private static final class Area {
        private final long lastRow;
        private RawCell value = RawCell.EMPTY;

        Area(long lastRow) {
            this.lastRow = lastRow;
        }
    }

    private final Map<Integer, TreeMap<Long, Area>> byColumn = new TreeMap<>();
    private int count;

    /** Takes in an area as the sheet writes it, such as A2:A5; what is merged within one row changes no value. */
    void add(String reference) {
        Matcher area = AREA.matcher(reference);
        if (!area.matches()) {
            return;
        }
        count++;
        if (count > FileLimits.MOST_MERGED_AREAS) {
            throw FileRefusal.of("合并单元格过多，请取消合并后再导入", "there are too many merged cells; unmerge them");
        }
        long first = Long.parseLong(area.group(2));
        long last = Long.parseLong(area.group(3));
        if (last > first) {
            byColumn.computeIfAbsent(column(area.group(1)), any -> new TreeMap<>())
                    .put(first, new Area(last));
        }
    }

    /** The row with the values of the areas that reach into it; a row that has nothing of its own stays empty. */
    List<RawCell> filled(long line, List<RawCell> cells) {
        if (byColumn.isEmpty() || cells.stream().allMatch(RawCell::isBlank)) {
            return cells;
        }
        List<RawCell> filled = new ArrayList<>(cells);
        byColumn.forEach((column, areas) -> {
            Map.Entry<Long, Area> nearest = areas.floorEntry(line);
            if (nearest == null || line > nearest.getValue().lastRow) {
                return;
            }
            Area area = nearest.getValue();
            if (line == nearest.getKey()) {
                area.value = column < cells.size() ? cells.get(column) : RawCell.EMPTY;
            } else if (!area.value.isBlank()) {
                while (filled.size() <= column) {
                    filled.add(RawCell.EMPTY);
                }
                filled.set(column, new RawCell(area.value.text(), area.value.form(), "（合并单元格）"));
            }
        });
        return filled;
    }

    /** The index from 0 of a column's letters. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
