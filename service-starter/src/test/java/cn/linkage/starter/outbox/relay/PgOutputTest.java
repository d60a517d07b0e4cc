package cn.linkage.starter.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.replication.LogSequenceNumber;

/** The messages as the manual describes them; what a server really sends is tried by {@link RelayIT}. */
class PgOutputTest {

    private static final List<String> COLUMNS =
            List.of("id", "topic", "type", "aggregate_id", "occurred_at", "traceparent", "payload", "created_at");

    private final PgOutput output = new PgOutput();

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static ByteBuffer message(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // As the driver hands it over: a part of a larger array.
        bytes.writeBytes(new byte[25]);
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.wrap(bytes.toByteArray()).position(25).slice();
    }

    private static void zeroEnded(DataOutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.write(0);
    }

    private void relation(List<String> columns) {
        output.read(message(out -> {
            out.write('R');
            out.writeInt(16400);
            zeroEnded(out, "public");
            zeroEnded(out, "outbox");
            out.write('d');
            out.writeShort(columns.size());
            for (String column : columns) {
                out.write(0);
                zeroEnded(out, column);
                out.writeInt(25);
                out.writeInt(-1);
            }
        }));
    }

    private PgOutput.Message insert(@Nullable String... values) {
        return output.read(message(out -> {
            out.write('I');
            out.writeInt(16400);
            out.write('N');
            out.writeShort(values.length);
            for (@Nullable String value : values) {
                if (value == null) {
                    out.write('n');
                } else {
                    out.write('t');
                    byte[] text = value.getBytes(UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        }));
    }

    private static Map<String, String> headers(ProducerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    private ProducerRecord<byte[], byte[]> inserted(@Nullable String... values) {
        assertThat(insert(values)).isInstanceOf(PgOutput.Insert.class);
        return ((PgOutput.Insert) insert(values)).row().toRecord("/source".getBytes(UTF_8));
    }

    @Test
    void an_inserted_row_is_read_by_its_columns_names() {
        relation(COLUMNS);
        ProducerRecord<byte[], byte[]> record = inserted(
                "1", "school.needs.v1", "need.v1", "7", "2026-11-26 03:05:59.12+00", null, "{\"称\":\"显微镜\"}", "x");

        assertThat(record.topic()).isEqualTo("school.needs.v1");
        assertThat(new String(record.key(), UTF_8)).isEqualTo("7");
        assertThat(new String(record.value(), UTF_8)).isEqualTo("{\"称\":\"显微镜\"}");
        assertThat(headers(record))
                .containsEntry("ce_id", "1")
                .containsEntry("ce_type", "need.v1")
                .containsEntry("ce_subject", "7")
                .containsEntry("ce_source", "/source")
                .containsEntry("ce_time", "2026-11-26T03:05:59.12Z")
                .doesNotContainKey("traceparent");
    }

    @Test
    void a_trace_goes_along_and_a_moment_without_a_fraction_is_read() {
        relation(COLUMNS);
        assertThat(headers(inserted("1", "t", "y", "7", "2026-11-26 03:05:59+00", "00-ab", "{}", "x")))
                .containsEntry("traceparent", "00-ab")
                .containsEntry("ce_time", "2026-11-26T03:05:59Z");
    }

    @Test
    void a_commit_tells_the_place_after_it() {
        assertThat(output.read(message(out -> {
                    out.write('C');
                    out.write(0);
                    out.writeLong(100);
                    out.writeLong(148);
                    out.writeLong(0);
                })))
                .isEqualTo(new PgOutput.Commit(LogSequenceNumber.valueOf(148)));
    }

    @Test
    void what_an_outbox_never_has_is_refused() {
        assertThatThrownBy(() -> output.read(message(out -> out.write('D')))).hasMessageContaining("type D");
        assertThatThrownBy(() -> insert("1")).hasMessageContaining("relation");
        relation(COLUMNS);
        assertThatThrownBy(() -> insert("1", "t", "y", "7", "2026-11-26 11:05:59+08", null, "{}", "x"))
                .hasMessageContaining("not in UTC");
        relation(List.of("id"));
        assertThatThrownBy(() -> insert("1")).hasMessageContaining("topic");
    }
}
