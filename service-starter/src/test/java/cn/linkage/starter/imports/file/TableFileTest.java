package cn.linkage.starter.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.imports.Gardens;
import cn.linkage.starter.imports.table.RawRow;
import cn.linkage.starter.imports.table.ReadRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people have them: read whole, with what was recognised. */
class TableFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path csv(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("gardens.csv"), text.getBytes(charset));
    }

    private Path xlsx(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("gardens.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", null)) {
            content.accept(workbook);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Number number -> sheet.value(row, i, number);
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy-mm-dd").set();
                }
                case Boolean yes -> sheet.value(row, i, yes);
                default -> sheet.value(row, i, values[i].toString());
            }
        }
    }

    private record Content(Layout layout, List<ReadRow> rows) {

        ReadRow.Good good(int index) {
            assertThat(rows.get(index)).isInstanceOf(ReadRow.Good.class);
            return (ReadRow.Good) rows.get(index);
        }

        List<String> names() {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                names.add(good(i).row().required("name"));
            }
            return names;
        }
    }

    private static Content read(Path file) throws IOException {
        try (TableFile table = TableFile.open(file, Gardens.TABLE);
                RowSource rows = table.rows()) {
            List<ReadRow> all = new ArrayList<>();
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank()) {
                    all.add(table.reader(Gardens.TABLE).read(row));
                }
            }
            assertThat(table.countRows()).isEqualTo(all.size());
            return new Content(table.layout(), all);
        }
    }

    @Test
    void a_csv_file_in_gbk_with_titles_above_and_columns_in_another_order_is_read() throws IOException {
        Content content = read(csv("""
            温州市校园花园一览表,,,
            填报单位：某校,,,
            备注,花园 代码*,花园名称（必填）,树木数量(棵)
            无,a1,桂园,12
            ,B2,梅园,3
            """, Charset.forName("GBK")));

        assertThat(content.layout().encoding()).isEqualTo("GB18030");
        assertThat(content.layout().headerLine()).isEqualTo(3);
        assertThat(content.layout().ignored()).containsExactly("备注");
        assertThat(content.names()).containsExactly("桂园", "梅园");
        assertThat(content.good(0).row().line()).isEqualTo(4);
        assertThat(content.good(0).row().number("trees")).hasValue(12);
    }

    @Test
    void utf_8_is_told_from_gb18030_by_every_byte_and_a_mark_is_no_part_of_the_header() throws IOException {
        Content content = read(csv("\ufeff名称;花园代码\n桂园;A1\n", StandardCharsets.UTF_8));

        assertThat(content.layout().encoding()).isEqualTo("UTF-8");
        assertThat(content.layout().separator()).isEqualTo(";");
        assertThat(content.names()).containsExactly("桂园");
    }

    @Test
    void excels_unicode_text_is_read() throws IOException {
        Content content = read(csv("\ufeff名称\t花园代码\n桂园\tA1\n", StandardCharsets.UTF_16LE));

        assertThat(content.layout().separator()).isEqualTo("\t");
        assertThat(content.names()).containsExactly("桂园");
    }

    @Test
    void bytes_of_no_encoding_are_refused_and_not_replaced() throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
        assertThatThrownBy(() -> read(file)).hasMessageContaining("encoding");
    }

    @Test
    void quoted_line_breaks_and_separators_belong_to_the_cell_and_lines_are_those_of_the_file() throws IOException {
        Content content = read(csv("名称,花园代码\n\"桂园,\n东\",A1\n梅园,B2\n", StandardCharsets.UTF_8));

        assertThat(content.names()).containsExactly("桂园,\n东", "梅园");
        assertThat(content.rows().get(1).raw().line()).isEqualTo(4);
    }

    @Test
    void english_headers_are_known_too() throws IOException {
        assertThat(read(csv("Garden code,NAME\nA1,Laurel\n", StandardCharsets.UTF_8))
                        .names())
                .containsExactly("Laurel");
    }

    @Test
    void a_header_that_lacks_a_required_column_is_refused_with_its_name() throws IOException {
        Path file = csv("名称,树木数量\n桂园,3\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("file");
            assertThat(refusal.words().zh()).contains("第 1 行").contains("花园代码");
        });
    }

    @Test
    void two_columns_of_one_meaning_are_refused_and_none_is_chosen_silently() throws IOException {
        Path file = csv("名称,花园名称,花园代码\n桂园,梅园,A1\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("名称, 花园名称");
    }

    @Test
    void a_file_without_a_header_is_refused_with_the_columns_it_needs() throws IOException {
        Path file = csv("甲,乙\n1,2\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("Garden code");
    }

    @Test
    void a_workbook_is_read_from_its_first_sheet_with_a_header_and_the_others_are_told() throws IOException {
        Content content = read(xlsx(workbook -> {
            row(workbook.newWorksheet("说明"), 0, "请填写第二张表");
            Worksheet sheet = workbook.newWorksheet("花园");
            row(sheet, 0, "温州市校园花园");
            sheet.range(0, 0, 0, 3).merge();
            row(sheet, 2, "名称", "花园代码", "树木数量", "种植日期", "是否开放");
            row(sheet, 3, "桂园", 1234567, 12, LocalDate.of(2026, 9, 1), true);
            row(sheet, 4, "梅园", "b2", 3.0, 46266, "否");
            row(workbook.newWorksheet("旧"), 0, "名称", "花园代码");
        }));

        assertThat(content.layout().sheet()).isEqualTo("花园");
        assertThat(content.layout().otherSheets()).containsExactly("说明", "旧");
        assertThat(content.layout().headerLine()).isEqualTo(3);
        assertThat(content.good(0).row().values())
                .containsEntry("code", "1234567")
                .containsEntry("planted", "2026-09-01")
                .containsEntry("open", "true");
        assertThat(content.good(0).repairs()).isEmpty();
        assertThat(content.good(1).row().values()).containsEntry("code", "B2").containsEntry("planted", "2026-09-01");
        assertThat(content.good(1).repairs())
                .extracting(repair -> repair.column().field())
                .containsExactly("code", "planted");
    }

    @Test
    void a_value_merged_over_rows_holds_for_each_of_them_and_is_told() throws IOException {
        Content content = read(xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("花园");
            row(sheet, 0, "土壤", "名称", "花园代码");
            row(sheet, 1, "沙土", "桂园", "A1");
            row(sheet, 2, "", "梅园", "B2");
            row(sheet, 3, "", "菊园", "C3");
            row(sheet, 4, "", "竹园", "D4");
            sheet.range(1, 0, 3, 0).merge();
        }));

        assertThat(content.good(0).repairs()).isEmpty();
        assertThat(content.good(2).row().text("soil")).hasValue("SAND");
        assertThat(content.good(2).repairs())
                .singleElement()
                .satisfies(repair -> assertThat(repair.from()).contains("合并"));
        assertThat(content.good(3).row().text("soil")).isEmpty();
    }

    @Test
    void of_a_formula_the_value_that_excel_kept_is_read() throws IOException {
        Path file = Workbooks.ofOneSheet(folder, """
            <row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="B1" t="inlineStr"><is><t>花园代码</t></is></c>\
            <c r="C1" t="inlineStr"><is><t>树木数量</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>桂园</t></is></c><c r="B2" t="str"><f>"A"&amp;1</f><v>A1</v></c>\
            <c r="C2"><f>6*7</f><v>42</v></c></row>\
            """);
        ReadRow.Good good = read(file).good(0);

        assertThat(good.row().values()).containsEntry("code", "A1").containsEntry("trees", "42");
        assertThat(good.repairs()).extracting(ReadRow.Repair::from).containsExactly("=\"A\"&1", "=6*7");
    }

    @Test
    void the_template_is_recognised_and_its_example_row_is_no_data() throws IOException {
        for (FileFormat format : FileFormat.values()) {
            for (var locale : List.of(java.util.Locale.SIMPLIFIED_CHINESE, java.util.Locale.ENGLISH)) {
                Path file = folder.resolve("template." + format.ending());
                try (OutputStream out = Files.newOutputStream(file)) {
                    new TemplateWriter(Gardens.TABLE, locale).write(out, format, "Gardens");
                }
                Content content = read(file);
                assertThat(content.layout().places())
                        .hasSize(Gardens.TABLE.columns().size());
                assertThat(content.rows()).singleElement().isInstanceOf(ReadRow.Example.class);
            }
        }
    }
}
