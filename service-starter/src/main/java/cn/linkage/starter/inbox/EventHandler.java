package cn.linkage.starter.inbox;

/**
 * A service's interest in one type of event; declared as a bean.
 *
 * @param topic the topic it comes from
 * @param type its CloudEvents type; a topic's other types are skipped
 * @param payload what its JSON is read into
 */
public record EventHandler<T>(String topic, String type, Class<T> payload, Handling<T> handling) {

    /** What is to be done when the event arrives. */
    @FunctionalInterface
    public interface Handling<T> {

        /**
         * Runs in the transaction that remembers the event as handled, in the order of the aggregate's events. What it
         * throws rolls both back: a transient failure of the database is tried again until it passes, anything else a
         * few times, and then the event is laid aside together with the aggregate's later ones.
         */
        void handle(T event, EventContext context);
    }
}
