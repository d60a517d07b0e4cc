package cn.linkage.starter.list;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is written row by row. What was not finished can be told from a whole file. */
interface Table {

    /** Adds a row of the cells that {@link Columns} gives. */
    void row(List<@Nullable Object> cells) throws IOException;

    /** Ends the file. Not called where something went wrong before. */
    void finish() throws IOException;
}
