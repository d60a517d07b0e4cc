package cn.linkage.starter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.starter.testapp.Books;
import cn.linkage.starter.testapp.Caller;
import cn.linkage.starter.testapp.TestIssuer;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages and files of a list, asked for from outside, on a real database. */
class ListsIT {

    private static final TestDatabase DATABASE = Infrastructure.postgres("lists");
    private static final UUID PERSON = UUID.randomUUID();
    private static final int LONG = 100_000;
    private static final int MORE_THAN_BUFFERS_HOLD = 80;

    @SuppressWarnings("NullAway.Init")
    private static TestIssuer issuer;

    @SuppressWarnings("NullAway.Init")
    private static TestService service;

    @BeforeAll
    static void start() throws IOException {
        issuer = new TestIssuer();
        service = TestService.start(
                DATABASE,
                Map.of(
                        "linkage.public-url",
                        TestIssuer.PUBLIC_URL,
                        "linkage.keycloak-inner-url",
                        issuer.innerUrl(),
                        "test.topic",
                        "books.v1"),
                Books.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @BeforeEach
    void empty() {
        service.jdbc().sql("delete from book").update();
    }

    private static Caller reader() {
        return Caller.of(service.port()).as(issuer.token(PERSON));
    }

    private static void add(String title, int copies) {
        service.jdbc()
                .sql(
                        "insert into book (id, title, copies, added_at) values (gen_random_uuid(), :title, :copies, now())")
                .param("title", title)
                .param("copies", copies)
                .update();
    }

    private static void addMany(int count, int padding) {
        service.jdbc().sql("""
                        insert into book (id, title, copies, added_at)
                        select gen_random_uuid(), '温州科学读物 ' || n || repeat('书', :padding), n % 7, now()
                        from generate_series(1, :count) n""").param("count", count).param("padding", padding).update();
    }

    private static List<String> titles(Caller.Answer page) {
        List<String> titles = new ArrayList<>();
        page.json().path("items").forEach(item -> titles.add(item.path("title").asString()));
        return titles;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void what_is_added_between_two_pages_moves_nothing_that_was_shown() {
        List.of("b", "d", "f", "h").forEach(title -> add(title, 1));
        Caller.Answer first = reader().get("/api/books?limit=2");
        add("a", 1);
        add("g", 1);
        Caller.Answer second = reader().get("/api/books?limit=9&cursor=" + first.text("nextCursor"));

        assertThat(titles(first)).containsExactly("b", "d");
        assertThat(titles(second)).containsExactly("f", "g", "h");
    }

    @Test
    void every_order_that_is_allowed_shows_each_row_once_in_that_order() {
        for (int book = 0; book < 7; book++) {
            add("t" + book, book % 3);
        }
        for (String sort : List.of("title", "-title", "copies", "-copies", "addedAt")) {
            List<String> all = new ArrayList<>();
            String cursor = "";
            do {
                Caller.Answer page = reader().get("/api/books?limit=3&sort=" + sort + cursor);
                assertThat(page.status()).isEqualTo(200);
                all.addAll(titles(page));
                cursor = page.text("nextCursor").isEmpty() ? "" : "&cursor=" + page.text("nextCursor");
            } while (!cursor.isEmpty());
            assertThat(all).as(sort).hasSize(7).doesNotHaveDuplicates();
            if (sort.endsWith("title")) {
                assertThat(all.getFirst()).isEqualTo(sort.startsWith("-") ? "t6" : "t0");
            }
        }
    }

    @Test
    void a_cursor_holds_for_its_filter_and_order_only() {
        List.of("温州一", "温州二", "温州三").forEach(title -> add(title, 1));
        String cursor = reader().get("/api/books?limit=1&q=" + encoded("温州")).text("nextCursor");

        for (String other : List.of("", "&q=" + encoded("温"), "&sort=-title&q=" + encoded("温州"))) {
            Caller.Answer refused = reader().get("/api/books?limit=1&cursor=" + cursor + other);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("cursor");
        }
    }

    @Test
    void what_is_not_allowed_is_refused_with_its_field_and_what_is() {
        Caller.Answer sort = reader().get("/api/books?sort=price");
        assertThat(sort.status()).isEqualTo(422);
        assertThat(sort.json().at("/errors/0/field").asString()).isEqualTo("sort");
        assertThat(sort.json().at("/errors/0/message").asString()).contains("title, -title, copies, -copies, addedAt");

        Caller.Answer side = reader().get("/api/books?side=OUTSIDE");
        assertThat(side.status()).isEqualTo(400);
        assertThat(side.json().at("/errors/0/field").asString()).isEqualTo("side");
        assertThat(side.json().at("/errors/0/message").asString()).contains("ENTERPRISE, SCHOOL");
    }

    @Test
    void words_are_found_from_one_character_on_whatever_their_width_or_case() {
        List.of("温州市第一实验小学", "乐清3D打印馆", "ＡＢＣ科技 100%", "温岭一中", "州温").forEach(title -> add(title, 1));

        assertThat(found("温州")).containsExactly("温州市第一实验小学");
        assertThat(found("实验小")).containsExactly("温州市第一实验小学");
        assertThat(found("一")).containsExactlyInAnyOrder("温州市第一实验小学", "温岭一中");
        assertThat(found("３ｄ 乐清")).containsExactly("乐清3D打印馆");
        assertThat(found("abc")).containsExactly("ＡＢＣ科技 100%");
        assertThat(found("d打印")).containsExactly("乐清3D打印馆");
        assertThat(found("小学 第一")).containsExactly("温州市第一实验小学");
        assertThat(found("小学 乐清")).isEmpty();
        assertThat(found("温州小学"))
                .as("each pair of it occurs, the word does not")
                .isEmpty();
    }

    @Test
    void a_reader_has_no_wildcards() {
        List.of("甲_乙", "100%", "温州").forEach(title -> add(title, 1));
        for (String nothing : List.of("%", "_", "温%", "\\", "'", "%温州%\\", "温_州")) {
            Caller.Answer answer = reader().get("/api/books?q=" + encoded(nothing));
            assertThat(answer.status()).as(nothing).isEqualTo(200);
            assertThat(titles(answer)).as(nothing).doesNotContain("甲_乙", "100%");
        }
        assertThat(found("%")).isEmpty();
    }

    private static List<String> found(String words) {
        return titles(reader().get("/api/books?q=" + encoded(words)));
    }

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
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0])).isEqualTo(titles(reader().get(filtered)));

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
    void a_hundred_thousand_rows_leave_without_being_held_in_memory() throws IOException {
        addMany(LONG, 0);
        for (String format : List.of("csv", "xlsx")) {
            long start = System.nanoTime();
            long highest = 0;
            long bytes = 0;
            long before = usedAfterCollection();
            int samples = 0;
            try (InputStream body = stream("/api/books?format=" + format).body()) {
                byte[] buffer = new byte[64 * 1024];
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    bytes += read;
                    if (bytes / (256 * 1024) > samples) {
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

    private static HttpResponse<InputStream> stream(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header("Authorization", "Bearer " + issuer.token(PERSON))
                .build();
        return TestService.unchecked(
                () -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream()));
    }
}
