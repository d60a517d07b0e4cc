package cn.linkage.matching.stream;

import java.util.List;
import java.util.function.Predicate;

/** A table that is only added to. */
public interface LogSource<E> {

    /** What one reader gets of the log. */
    interface Audience<E> extends Predicate<E> {}

    /** The position of the last row that every later read has behind it. */
    default LogPosition end() {
        return before(0);
    }

    /** The position from which on there are so many rows, or {@link LogPosition#START} where there are no more. */
    LogPosition before(int rows);

    /** The rows after a position, in order, at most so many. */
    List<LogEntry<E>> after(LogPosition position, int most);

    /** The same, of those rows only that the audience gets. */
    List<LogEntry<E>> after(LogPosition position, Audience<E> audience, int most);
}
