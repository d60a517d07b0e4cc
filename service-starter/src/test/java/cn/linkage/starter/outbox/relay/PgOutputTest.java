package cn.linkage.starter.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
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

    @Test
    void an_inserted_row_is_read_by_its_columns_names() {
        relation(COLUMNS);
        PgOutput.Message message = insert(
                "1", "school.needs.v1", "need.v1", "7", "2026-11-26 11:05:59.12+08", null, "{\"称\":\"显微镜\"}", "x");

        assertThat(message)
                .isEqualTo(new PgOutput.Insert(new OutboxRow(
                        "1",
                        "school.needs.v1",
                        "need.v1",
                        "7",
                        Instant.parse("2026-11-26T03:05:59.12Z"),
                        null,
                        "{\"称\":\"显微镜\"}")));
    }

    @Test
    void offsets_with_minutes_and_moments_without_a_fraction_are_read() {
        relation(COLUMNS);
        assertThat(insert("1", "t", "y", "7", "2026-11-26 08:35:59+05:30", "00-ab", "{}", "x"))
                .isInstanceOfSatisfying(PgOutput.Insert.class, insert -> {
                    assertThat(insert.row().occurredAt()).isEqualTo(Instant.parse("2026-11-26T03:05:59Z"));
                    assertThat(insert.row().traceparent()).isEqualTo("00-ab");
                });
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
        relation(List.of("id"));
        assertThatThrownBy(() -> insert("1")).hasMessageContaining("topic");
    }
}
