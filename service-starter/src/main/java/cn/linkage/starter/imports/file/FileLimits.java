package cn.linkage.starter.imports.file;

/** How large a file and its parts may be. Excel's own limit of a cell is 32,767 characters. */
final class FileLimits {

    static final int LARGEST_CELL_CHARS = 32_767;
    static final int LARGEST_ROW_CHARS = 1 << 20;
    static final int MOST_COLUMNS = 512;

    /** Where the header is looked for. */
    static final int ROWS_BEFORE_DATA = 50;

    /** The parts of a workbook, unpacked, all together. 100,000 rows of 20 columns take about a third. */
    static final long LARGEST_UNPACKED_BYTES = 400L << 20;

    /** The table of a workbook's texts, unpacked: all of it is held in memory while the file is read. */
    static final long LARGEST_TEXTS_BYTES = 96L << 20;

    /** Bytes between two tags of a workbook's part: the largest cell in UTF-8, escaped. */
    static final int LARGEST_RUN_BYTES = LARGEST_CELL_CHARS * 6;

    static final int MOST_PARTS = 2_000;
    static final int MOST_MERGED_AREAS = 20_000;

    private FileLimits() {}
}
