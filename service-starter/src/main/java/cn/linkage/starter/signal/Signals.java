package cn.linkage.starter.signal;

/**
 * Reaches every running instance of this service, the sender's own too, once the sender's transaction has committed. A
 * signal is a hint and no record: an instance that was cut off from the database meanwhile learns only that signals may
 * have been missed.
 */
public interface Signals {

    /**
     * Sends when the transaction at hand commits, nothing when it rolls back.
     *
     * @param channel lower case letters and underscores
     * @param payload under 8,000 bytes; an id, not the thing
     */
    void send(String channel, String payload);

    /** Listens from now on, for as long as the instance runs. Call it while beans are made. */
    void listen(String channel, Listener listener);

    /** Told on one thread, so it must be quick; what it throws is logged. */
    interface Listener {

        void received(String payload);

        /** The connection is there, for the first time or again: look into the tables for what may have been missed before. */
        default void connected() {}
    }
}
