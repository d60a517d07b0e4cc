package cn.linkage.starter.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service's interest in one type of event; declared as a bean.
 *
 * @param topic the topic it comes from
 * @param type its CloudEvents type; a topic's other types are skipped
 * @param payload what its JSON is read into
 * @param together handles events that came one behind the other at once; null where each is handled by itself
 */
public record EventHandler<T>(
        String topic,
        String type,
        Class<T> payload,
        Handling<T> handling,
        @Nullable Together<T> together) {

    public EventHandler(String topic, String type, Class<T> payload, Handling<T> handling) {
        this(topic, type, payload, handling, null);
    }

    /** A handler of events that come in floods, for which one statement for many is much cheaper than one for each. */
    public static <T> EventHandler<T> ofMany(String topic, String type, Class<T> payload, Together<T> together) {
        return new EventHandler<>(
                topic,
                type,
                payload,
                (event, context) -> together.handle(List.of(new Arrived<>(event, context))),
                together);
    }

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

    /** An event and its envelope. */
    public record Arrived<T>(T event, EventContext context) {}

    /** What is to be done when several events of the type arrive one behind the other. */
    @FunctionalInterface
    public interface Together<T> {

        /**
         * As {@link Handling#handle}, for each of them in their order. Where it throws, all are rolled back and each is
         * handled by itself.
         */
        void handle(List<Arrived<T>> events);
    }
}
