package cn.linkage.matching.stream;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in a log: by its writing transaction, then by its number. Readers stay below the oldest transaction
 * that is still running, and no later one gets a smaller id: so nothing ever appears behind a position once read. A
 * database restored from a dump into a new cluster must keep counting above the ids in it.
 */
public record LogPosition(long transaction, long number) implements Comparable<LogPosition> {

    public static final LogPosition START = new LogPosition(0, 0);

    /** The position of a Last-Event-ID, or null where it is none of this log's. */
    public static @Nullable LogPosition parse(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,19}-\\d{1,19}")) {
            return null;
        }
        int dash = text.indexOf('-');
        try {
            return new LogPosition(
                    Long.parseLong(text, 0, dash, 10), Long.parseLong(text, dash + 1, text.length(), 10));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public int compareTo(LogPosition other) {
        int byTransaction = Long.compare(transaction, other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(number, other.number);
    }

    /** As an event's id on the wire. */
    @Override
    public String toString() {
        return transaction + "-" + number;
    }
}
