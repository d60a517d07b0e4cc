package cn.linkage.engine.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What lies in one area, in no order, and beside each the {@link Digest} of it, so that a search through all reads memory from one end
 * to the other and opens only what it keeps. Not safe for threads.
 */
final class Shelf<T> {

    private final Digest<T> digest;
    private final List<Places.Entry<T>> entries = new ArrayList<>();
    private long[] digests;

    Shelf(Digest<T> digest) {
        this.digest = digest;
        this.digests = new long[4 * digest.longs()];
    }

    int size() {
        return entries.size();
    }

    Places.Entry<T> entry(int place) {
        return entries.get(place);
    }

    /** The digests by place; what is beyond the last place means nothing. */
    long[] digests() {
        return digests;
    }

    /** Adds an entry at the end; its place. */
    int add(Places.Entry<T> entry) {
        int place = entries.size();
        entries.add(entry);
        int longs = digest.longs();
        if ((place + 1) * longs > digests.length) {
            digests = Arrays.copyOf(digests, 2 * (place + 1) * longs);
        }
        digest.write(entry.facts(), digests, place * longs);
        return place;
    }

    /** Takes the entry from a place; the last comes there, and is told. */
    Places.Entry<T> remove(int place) {
        Places.Entry<T> last = entries.removeLast();
        if (place < entries.size()) {
            entries.set(place, last);
            int longs = digest.longs();
            System.arraycopy(digests, entries.size() * longs, digests, place * longs, longs);
        }
        return last;
    }
}
