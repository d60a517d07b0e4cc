package cn.linkage.engine.candidates;

/** Facts in a few numbers, for searches through many. */
interface Digest<T> {

    /** How many numbers. */
    int longs();

    /** Writes them from there on. */
    void write(T facts, long[] to, int at);

    /** No digest. */
    static <T> Digest<T> none() {
        return new Digest<>() {
            @Override
            public int longs() {
                return 0;
            }

            @Override
            public void write(T facts, long[] to, int at) {
                // Nothing to write.
            }
        };
    }
}
