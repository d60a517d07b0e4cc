package cn.linkage.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogStreamsTest {

    private final Log log = new Log();
    private final LogStreams<String> streams = new LogStreams<>(log, "test", Duration.ofSeconds(10));

    @AfterEach
    void close() {
        streams.closeAll();
    }

    @Test
    void what_a_returning_reader_caught_up_with_is_not_sent_again_when_the_tail_comes_to_it() {
        open(null, 0);
        await().until(() -> streams.openCount() == 1);
        log.tailSeesNothing = true;
        log.entries.add("missed");

        Sent returning = open(LogPosition.START.toString(), 0);
        await().until(() -> streams.openCount() == 2 && returning.values.size() == 1);
        log.tailSeesNothing = false;
        log.entries.add("later");

        await().until(() -> returning.values.contains("later"));
        assertThat(returning.values).containsExactly("missed", "later");
    }

    @Test
    void a_new_reader_may_begin_with_the_last_rows_and_gets_what_comes_after_them() {
        log.entries.addAll(List.of("oldest", "before", "last"));

        Sent all = open(null, 9);
        Sent two = open(null, 2);
        Sent none = open(null, 0);
        await().until(() -> streams.openCount() == 3);
        log.entries.add("later");

        await().until(() -> List.of(all, two, none).stream().allMatch(sent -> sent.values.contains("later")));
        assertThat(all.values).containsExactly("oldest", "before", "last", "later");
        assertThat(two.values).containsExactly("before", "last", "later");
        assertThat(none.values).containsExactly("later");
    }

    private Sent open(@Nullable String lastEventId, int recent) {
        Sent sent = new Sent();
        streams.open(UUID.randomUUID(), () -> entry -> true, lastEventId, recent, sent);
        return sent;
    }

    /** Keeps what was written to the wire. */
    private static final class Sent implements LogEvents<String> {

        private final List<String> values = new CopyOnWriteArrayList<>();

        @Override
        public String name(String value) {
            return "entry";
        }

        @Override
        public Object data(String value) {
            values.add(value);
            return value;
        }
    }

    /** A log in memory, whose tail can be held back while single readers go ahead. */
    private static final class Log implements LogSource<String> {

        private final List<String> entries = new CopyOnWriteArrayList<>();
        private volatile boolean tailSeesNothing;

        @Override
        public LogPosition before(int rows) {
            return new LogPosition(0, Math.max(0, entries.size() - rows));
        }

        @Override
        public List<LogEntry<String>> after(LogPosition position, int most) {
            return tailSeesNothing ? List.of() : read(position);
        }

        @Override
        public List<LogEntry<String>> after(LogPosition position, Audience<String> audience, int most) {
            return read(position);
        }

        private List<LogEntry<String>> read(LogPosition position) {
            List<LogEntry<String>> found = new CopyOnWriteArrayList<>();
            for (int i = (int) position.number(); i < entries.size(); i++) {
                found.add(new LogEntry<>(new LogPosition(0, i + 1L), entries.get(i)));
            }
            return found;
        }
    }
}
