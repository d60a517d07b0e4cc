package cn.linkage.starter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.starter.testapp.Books;
import cn.linkage.starter.testapp.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A list as a file. */
class FilesIT extends BookListIT {

    @Test
    void a_file_holds_exactly_what_the_pages_show_in_the_readers_language() throws IOException {
        add("=cmd", 3);
        add("温州地理", 2);
        add("温州植物", 5);
        add("乐清", 1);
        String filtered = "/api/books?sort=-copies&q=" + encoded("温州");
        Caller.Answer csv = reader().get(filtered + "&format=csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("content-type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("content-disposition"))
                .contains("attachment")
                .contains(encoded("图书"))
                .endsWith(".csv");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFF书名,册数,入库时间（北京时间 Asia/Shanghai）");
        assertThat(lines.subList(1, lines.size()).stream().map(line -> line.split(",", -1)[0]))
                .isEqualTo(titles(reader().get(filtered)));

        Caller.Answer all = reader().with("Accept-Language", "en").get("/api/books?format=csv");
        assertThat(all.body()).startsWith("\uFEFFTitle,Copies,Added at (Asia/Shanghai)\r\n'=cmd,3,");

        HttpResponse<InputStream> xlsx = stream("/api/books?sort=-copies&format=xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.body());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(0))).containsExactly("书名", "温州植物", "=cmd", "温州地理", "乐清");
        }
    }

    @Test
    void taking_a_file_is_in_the_audit_with_what_was_asked_for() {
        String word = "审" + UUID.randomUUID().toString().substring(0, 8);
        reader().get("/api/books?sort=-copies&format=csv&q=" + encoded(word));
        assertThat(service.jdbc()
                        .sql("""
                                select person_id || ' ' || (details ->> 'format') || ' ' || (details ->> 'sort') from audit
                                where action = 'export-books' and details ->> 'q' = :word""")
                        .param("word", word)
                        .query(String.class)
                        .single())
                .isEqualTo(PERSON + " csv -copies");
    }

    @Test
    void a_file_shows_one_moment_however_slowly_it_is_read() throws IOException {
        addMany(LONG, MORE_THAN_BUFFERS_HOLD);
        HttpResponse<InputStream> answer = stream("/api/books?format=csv&sort=addedAt");
        try (InputStream body = answer.body()) {
            assertThat(body.readNBytes(10)).hasSize(10);
            // The rest of it waits behind the connection's buffers while the table is emptied.
            service.jdbc().sql("delete from book").update();
            assertThat(lines(body)).isEqualTo(LONG + 1);
        }
    }

    private static long lines(InputStream body) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[64 * 1024];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    @Test
    void the_rows_of_a_long_list_leave_without_being_held_in_memory() throws IOException {
        addMany(LONG, 0);
        for (String format : List.of("csv", "xlsx")) {
            long start = System.nanoTime();
            long highest = 0;
            long bytes = 0;
            long before = usedAfterCollection();
            int samples = 0;
            HttpResponse<InputStream> answer = stream("/api/books?format=" + format);
            assertThat(answer.statusCode()).isEqualTo(200);
            try (InputStream body = answer.body()) {
                byte[] buffer = new byte[64 * 1024];
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    bytes += read;
                    if (bytes / (64 * 1024) > samples) {
                        samples++;
                        highest = Math.max(highest, usedAfterCollection());
                    }
                }
            }
            long grownMebibytes = (highest - before) / (1024 * 1024);
            System.out.printf(
                    "%s of %d rows: %d KiB in %d ms, live heap grew by at most %d MiB%n",
                    format, LONG, bytes / 1024, (System.nanoTime() - start) / 1_000_000, grownMebibytes);
            assertThat(samples).isGreaterThan(2);
            assertThat(grownMebibytes).isLessThan(16);
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void a_file_that_broke_off_does_not_look_whole() throws IOException {
        addMany(LONG / 10, 0);
        add(Books.POISON, 99);
        for (String format : List.of("csv", "xlsx")) {
            HttpResponse<InputStream> nothingHadLeft = stream("/api/books?sort=-copies&format=" + format);
            assertThat(nothingHadLeft.statusCode()).isEqualTo(500);
            assertThat(nothingHadLeft.headers().firstValue("content-disposition"))
                    .isEmpty();
            try (InputStream body = nothingHadLeft.body()) {
                assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("unexpected");
            }
            try (InputStream body =
                    stream("/api/books?sort=copies&format=" + format).body()) {
                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void more_files_at_once_than_there_are_connections_to_spare_are_refused_for_the_moment() throws IOException {
        addMany(LONG, MORE_THAN_BUFFERS_HOLD);
        List<InputStream> underWay = new ArrayList<>();
        try {
            for (int file = 0; file < ListAnswers.AT_ONCE; file++) {
                InputStream body = stream("/api/books?format=csv").body();
                assertThat(body.read()).isNotNegative();
                underWay.add(body);
            }
            Caller.Answer refused = reader().get("/api/books?format=csv");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.text("code")).isEqualTo("too-many-exports");
            assertThat(reader().get("/api/books?limit=1").status()).isEqualTo(200);
        } finally {
            for (InputStream body : underWay) {
                body.close();
            }
        }
    }
}
