package cn.linkage.engine.candidates;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Offers or needs of one article by county, city, province and nation. One that goes as far as its city lies on the shelves of
 * its county and its city: whoever asks from a place finds what comes there on four shelves, nearest first, and nothing else
 * is looked at. Not safe for threads.
 */
final class Places<T> {

    private static final Reach[] NEAREST_FIRST = Reach.values();

    /** What lies on shelves, and where on each. */
    static final class Entry<T> {
        private final T facts;
        private final String county;
        private final Reach reach;
        private final int[] at = new int[NEAREST_FIRST.length];

        private Entry(T facts, String county, Reach reach) {
            this.facts = facts;
            this.county = county;
            this.reach = reach;
        }

        T facts() {
            return facts;
        }
    }

    private final Digest<T> digest;
    /** By the first 6, 4, 2 or 0 digits of the county's code. */
    private final Map<String, Shelf<T>> shelves = new HashMap<>();

    /** Shelves on which each entry has its digest beside it. */
    Places(Digest<T> digest) {
        this.digest = digest;
    }

    /** Puts facts of a county on its shelves as far as the reach. O(1). */
    Entry<T> put(T facts, String county, Reach reach) {
        Entry<T> entry = new Entry<>(facts, county, reach);
        for (int level = 0; level < NEAREST_FIRST.length && NEAREST_FIRST[level].compareTo(reach) <= 0; level++) {
            entry.at[level] = shelves.computeIfAbsent(NEAREST_FIRST[level].areaOf(county), area -> new Shelf<>(digest))
                    .add(entry);
        }
        return entry;
    }

    /** Takes it from its shelves; the last of each comes in its place. O(1). */
    void remove(Entry<T> entry) {
        for (int level = 0; level < NEAREST_FIRST.length && NEAREST_FIRST[level].compareTo(entry.reach) <= 0; level++) {
            String area = NEAREST_FIRST[level].areaOf(entry.county);
            Shelf<T> shelf = Objects.requireNonNull(shelves.get(area));
            shelf.remove(entry.at[level]).at[level] = entry.at[level];
            if (shelf.size() == 0) {
                shelves.remove(area);
            }
        }
    }

    /** Where all lies that comes to the county from this far or nearer; null where nothing does. */
    @Nullable
    Shelf<T> shelf(Reach level, String county) {
        return shelves.get(level.areaOf(county));
    }

    /** What comes to the county from this far and no nearer. */
    void from(Reach level, String county, Consumer<T> seen) {
        Reach nearer = switch (level) {
            case COUNTY -> null;
            case CITY -> Reach.COUNTY;
            case PROVINCE -> Reach.CITY;
            case NATION -> Reach.PROVINCE;
        };
        Shelf<T> shelf = shelf(level, county);
        for (int place = 0; shelf != null && place < shelf.size(); place++) {
            Entry<T> entry = shelf.entry(place);
            if (nearer == null || !nearer.covers(entry.county, county)) {
                seen.accept(entry.facts);
            }
        }
    }

    /** All, wherever they are and however far they go. */
    void all(Consumer<T> seen) {
        shelves.forEach((area, shelf) -> {
            for (int place = 0; place < shelf.size(); place++) {
                Entry<T> entry = shelf.entry(place);
                // On the shelf of its county, where everything lies, and not again on those of larger areas.
                if (area.equals(entry.county)) {
                    seen.accept(entry.facts);
                }
            }
        });
    }
}
