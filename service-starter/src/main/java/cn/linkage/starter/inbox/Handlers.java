package cn.linkage.starter.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;

/** The service's handlers by topic and type, and how one of them is called. */
class Handlers {

    private record Key(String topic, String type) {}

    private final Map<Key, List<EventHandler<?>>> byType = new HashMap<>();
    private final Set<String> topics = new TreeSet<>();
    private final JsonMapper json;

    Handlers(List<EventHandler<?>> handlers, JsonMapper json) {
        this.json = json;
        for (EventHandler<?> handler : handlers) {
            topics.add(handler.topic());
            byType.computeIfAbsent(new Key(handler.topic(), handler.type()), key -> new ArrayList<>())
                    .add(handler);
        }
    }

    Set<String> topics() {
        return topics;
    }

    /** Whether the event concerns this service; one whose envelope is broken does, for nobody may lose it. */
    boolean concerns(ReceivedEvent event) {
        return event.fault() != null || byType.containsKey(new Key(event.topic(), event.type()));
    }

    void handle(ReceivedEvent event) {
        handlersOf(event).forEach(handler -> call(handler, event));
    }

    /** Whether the events are of one type that may be handled together. */
    boolean goTogether(ReceivedEvent one, ReceivedEvent other) {
        return one.fault() == null
                && other.fault() == null
                && one.topic().equals(other.topic())
                && one.type().equals(other.type())
                && handlersOf(one).stream().allMatch(handler -> handler.together() != null);
    }

    /**
     * Handles events that {@linkplain #goTogether go together}.
     *
     * @param each reads one of them, told apart for what watches each
     */
    void handle(List<ReceivedEvent> events, BiConsumer<ReceivedEvent, Runnable> each) {
        handlersOf(events.getFirst()).forEach(handler -> callTogether(handler, events, each));
    }

    private List<EventHandler<?>> handlersOf(ReceivedEvent event) {
        if (event.fault() != null) {
            throw new IllegalArgumentException(event.fault());
        }
        List<EventHandler<?>> handlers = byType.getOrDefault(new Key(event.topic(), event.type()), List.of());
        if (handlers.isEmpty()) {
            throw new IllegalStateException("No handler is declared for " + event);
        }
        return handlers;
    }

    /**
     * Reads a payload without handling it.
     *
     * @throws IllegalArgumentException where nothing handles such events
     * @throws tools.jackson.core.JacksonException where it cannot be read
     */
    void requireReadable(String topic, String type, byte[] payload) {
        List<EventHandler<?>> handlers = byType.getOrDefault(new Key(topic, type), List.of());
        if (handlers.isEmpty()) {
            throw new IllegalArgumentException("nothing here handles '" + type + "'");
        }
        handlers.forEach(handler -> json.readValue(payload, handler.payload()));
    }

    private <T> void call(EventHandler<T> handler, ReceivedEvent event) {
        handler.handling().handle(read(handler, event), event.context());
    }

    private <T> void callTogether(
            EventHandler<T> handler, List<ReceivedEvent> events, BiConsumer<ReceivedEvent, Runnable> each) {
        List<EventHandler.Arrived<T>> arrived = new ArrayList<>(events.size());
        for (ReceivedEvent event : events) {
            each.accept(event, () -> arrived.add(new EventHandler.Arrived<>(read(handler, event), event.context())));
        }
        Objects.requireNonNull(handler.together()).handle(arrived);
    }

    private <T> T read(EventHandler<T> handler, ReceivedEvent event) {
        return json.readValue(event.payload().bytes(), handler.payload());
    }
}
