package cn.linkage.starter.imports.file;

import cn.linkage.starter.imports.table.RawRow;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; only the one at hand is in memory. */
public interface RowSource extends AutoCloseable {

    /**
     * The next row, or null after the last.
     *
     * @throws cn.linkage.contracts.codes.InvalidValueException on {@code file} where the file can't be read further
     */
    @Nullable
    RawRow next();

    @Override
    void close();
}
