package cn.linkage.starter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a list's request may say, and what its files look like. */
class ListTest {

    private record Book(String title, int copies) {}

    private static final SortKeys<Book> KEYS = SortKeys.unique("title", KeyType.TEXT, Book::title)
            .byUnique("title")
            .by("copies", "copies", KeyType.NUMBER, book -> (long) book.copies());

    private static final List<Book> BOOKS =
            List.of(new Book("c", 2), new Book("a", 2), new Book("d", 1), new Book("b", 3));

    private static ListRequest asked(@Nullable String sort, @Nullable String cursor, @Nullable String format) {
        return ListRequest.read(
                List.of("title", "-title", "copies", "-copies"),
                new ListRequest.Parameters(sort, cursor, format == null ? "2" : null, format),
                Locale.ENGLISH);
    }

    @Test
    void an_order_that_is_not_allowed_is_refused_with_its_name_and_those_that_are() {
        assertThatThrownBy(() -> asked("price", null, null)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo("sort");
            assertThat(e.words().zh()).contains("price").contains("title, -title, copies, -copies");
        });
        assertThatThrownBy(() -> asked("--title", null, null)).isInstanceOf(InvalidValueException.class);
        assertThat(asked(null, null, null).order()).isEqualTo("title");
        assertThat(asked("-copies", null, null).descending()).isTrue();
    }

    @Test
    void an_unknown_format_or_a_file_of_a_page_is_refused() {
        assertThatThrownBy(() -> asked(null, null, "pdf")).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo("format");
            assertThat(e.words().en()).contains("json, csv, xlsx");
        });
        assertThatThrownBy(() -> asked(null, "x", "csv"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("cursor"));
        assertThatThrownBy(() -> ListRequest.read(
                        List.of("title"), new ListRequest.Parameters(null, null, "many", null), Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("limit"));
    }

    @Test
    void a_short_list_is_paged_in_its_order_each_item_once() {
        ShortList<Book> list = new ShortList<>("books", Map.of(), BOOKS, KEYS);
        assertThat(pages(list, "title")).isEqualTo("a,b c,d");
        assertThat(pages(list, "-title")).isEqualTo("d,c b,a");
        assertThat(pages(list, "copies")).isEqualTo("d,a c,b");
        assertThat(pages(list, "-copies")).isEqualTo("b,c a,d");
    }

    private static String pages(Rows<Book> list, String sort) {
        List<String> pages = new ArrayList<>();
        String cursor = null;
        do {
            Page<Book> page = list.page(asked(sort, cursor, null));
            pages.add(String.join(",", page.items().stream().map(Book::title).toList()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return String.join(" ", pages);
    }

    @Test
    void a_cursor_of_another_order_or_another_filter_is_refused() {
        ShortList<Book> list = new ShortList<>("books", Map.of("of", 1), BOOKS, KEYS);
        String cursor = list.page(asked("title", null, null)).nextCursor();
        assertThatThrownBy(() -> list.page(asked("-title", cursor, null)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("cursor"));
        assertThatThrownBy(
                        () -> new ShortList<>("books", Map.of("of", 2), BOOKS, KEYS).page(asked("title", cursor, null)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() ->
                        new ShortList<>("others", Map.of("of", 1), BOOKS, KEYS).page(asked("title", cursor, null)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_text_that_a_spreadsheet_would_calculate_is_written_as_text() throws IOException {
        for (String formula : List.of("=1+1", "+86", "-2", "@SUM(A1)", "  =1", "＝1+1", "＠x", "\t=1", "\r1")) {
            assertThat(CsvTable.guarded(formula)).isEqualTo("'" + formula);
        }
        for (String harmless : List.of("", "温州", "a=b", "3D打印机", "x-1")) {
            assertThat(CsvTable.guarded(harmless)).isEqualTo(harmless);
        }
        String csv = csv(Arrays.asList("=HYPERLINK(\"http://x\")", -5, null, "甲,乙\"丙"));
        assertThat(csv).isEqualTo("\uFEFFh1,h2,h3,h4\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-5,,\"甲,乙\"\"丙\"\r\n");
    }

    private static String csv(List<@Nullable Object> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable table = new CsvTable(out, List.of("h1", "h2", "h3", "h4"));
        table.row(row);
        table.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void times_are_those_of_wenzhous_clocks_and_heads_say_so_in_the_readers_language() throws IOException {
        Columns<Instant> columns = Columns.<Instant>titled("时刻", "Moments")
                .moment("时间", "Time", moment -> moment)
                .words("名称", "Name", moment -> new Words("名", "name"))
                .yesOrNo("是否", "Whether", moment -> true)
                .day("日", "Day", moment -> LocalDate.of(2026, 3, 1));
        Instant moment = Instant.parse("2026-03-01T16:00:01.5Z");

        assertThat(columns.heads(Locale.SIMPLIFIED_CHINESE)).startsWith("时间（北京时间 Asia/Shanghai）", "名称");
        assertThat(columns.heads(Locale.ENGLISH)).startsWith("Time (Asia/Shanghai)", "Name");
        assertThat(columns.cells(moment, Locale.SIMPLIFIED_CHINESE))
                .containsExactly(LocalDateTime.of(2026, 3, 2, 0, 0, 1), "名", "是", LocalDate.of(2026, 3, 1));
        assertThat(csv(columns.cells(moment, Locale.ENGLISH)))
                .endsWith("\r\n2026-03-02 00:00:01,name,yes,2026-03-01\r\n");
    }

    @Test
    void a_workbook_keeps_numbers_days_and_texts_apart_and_goes_on_with_another_sheet_when_one_is_full()
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTable table = new XlsxTable(out, "企业", List.of("名称", "数量", "日"), 2);
        for (int row = 1; row <= 3; row++) {
            table.row(Arrays.asList("=名" + row, row, LocalDate.of(2026, 3, row)));
        }
        table.finish();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("企业", "企业 2");
            List<Row> first = sheets.getFirst().read();
            assertThat(first).hasSize(3);
            assertThat(first.getFirst().getCellText(0)).isEqualTo("名称");
            assertThat(first.get(1).getCell(0).getText()).isEqualTo("=名1");
            assertThat(first.get(1).getCell(0).getFormula()).isNull();
            assertThat(first.get(2).getCell(1).asNumber()).isEqualByComparingTo("2");
            assertThat(first.get(2).getCell(2).asDate())
                    .isEqualTo(LocalDate.of(2026, 3, 2).atStartOfDay());
            assertThat(sheets.get(1).read()).hasSize(2);
        }
    }

    @Test
    void the_default_page_holds_fifty_items() {
        assertThat(new ListRequest("title", false, null, Limit.of(null), Format.JSON, Locale.ENGLISH)
                        .limit()
                        .value())
                .isEqualTo(50);
    }
}
