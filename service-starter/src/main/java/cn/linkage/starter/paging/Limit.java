package cn.linkage.starter.paging;

import cn.linkage.contracts.codes.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** How many items a page holds: 1 to {@value #MAXIMUM}, {@value #DEFAULT} unless asked otherwise. */
public record Limit(int value) {

    public static final int DEFAULT = 50;
    public static final int MAXIMUM = 200;

    public Limit {
        if (value < 1 || value > MAXIMUM) {
            throw new InvalidValueException(
                    "limit",
                    "每页条数应在 1 到 " + MAXIMUM + " 之间，收到 " + value,
                    "A page holds 1 to " + MAXIMUM + " items, got " + value);
        }
    }

    /** The limit asked for, or the default where none was. */
    public static Limit of(@Nullable Integer asked) {
        return new Limit(asked == null ? DEFAULT : asked);
    }

    /** One row more than the page shows: its presence tells that another page follows. */
    public int plusOne() {
        return value + 1;
    }
}
