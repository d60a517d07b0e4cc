package cn.linkage.starter.list;

import cn.linkage.starter.paging.Cursor;
import java.sql.Timestamp;
import java.time.Instant;

/** What a sort key is made of, and so how a cursor's text becomes a value again. */
public enum KeyType {
    TEXT,
    /** A whole number. */
    NUMBER,
    MOMENT,
    DAY,
    ID;

    /** The value at a place of a cursor. */
    Comparable<?> read(Cursor cursor, int index) {
        return switch (this) {
            case TEXT -> cursor.text(index);
            case NUMBER -> cursor.number(index);
            case MOMENT -> cursor.instant(index);
            case DAY -> cursor.day(index);
            case ID -> cursor.uuid(index);
        };
    }

    /** A value as the database takes it. */
    static Object parameter(Object value) {
        return value instanceof Instant moment ? Timestamp.from(moment) : value;
    }
}
