package cn.linkage.starter.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDv7 identifiers: they sort by time of making, so rows made together lie together in an index. */
public final class Ids {

    private Ids() {}

    /** The next identifier, greater than every one this JVM made before. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** The smallest identifier of a moment: a border for "everything made before". */
    public static UUID firstOf(Instant moment) {
        return new UUID((moment.toEpochMilli() << 16) | 0x7000L, 0x8000000000000000L);
    }
}
