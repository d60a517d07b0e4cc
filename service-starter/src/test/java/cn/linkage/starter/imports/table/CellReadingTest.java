package cn.linkage.starter.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.imports.Gardens;
import cn.linkage.starter.imports.table.RawCell.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the text of a cell, and what is told about it. */
class CellReadingTest {

    private static final List<String> FIELDS =
            Gardens.TABLE.columns().stream().map(Column::field).toList();

    private static ReadRow read(Map<String, RawCell> cells) {
        return read(cells, false);
    }

    private static ReadRow read(Map<String, RawCell> cells, boolean from1904) {
        Map<String, Integer> places = new HashMap<>();
        FIELDS.forEach(field -> places.put(field, FIELDS.indexOf(field)));
        Map<String, RawCell> all = new HashMap<>(Map.of("name", RawCell.text("桂园"), "code", RawCell.text("B7")));
        all.putAll(cells);
        List<RawCell> row = FIELDS.stream()
                .map(field -> all.getOrDefault(field, RawCell.EMPTY))
                .toList();
        return new RowReader(Gardens.TABLE, places, from1904).read(new RawRow(9, row));
    }

    private static ReadRow.Good good(String field, RawCell cell) {
        ReadRow read = read(Map.of(field, cell));
        assertThat(read).isInstanceOf(ReadRow.Good.class);
        return (ReadRow.Good) read;
    }

    private static InvalidValueException fault(String field, RawCell cell) {
        ReadRow read = read(Map.of(field, cell));
        assertThat(read).as("%s", read).isInstanceOf(ReadRow.Faulty.class);
        InvalidValueException fault = ((ReadRow.Faulty) read).faults().getFirst();
        assertThat(fault.field()).isEqualTo(field);
        return fault;
    }

    private static void repaired(String field, RawCell cell, String value, String from, String to) {
        ReadRow.Good good = good(field, cell);
        assertThat(good.row().text(field)).hasValue(value);
        assertThat(good.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.column().field()).isEqualTo(field);
            assertThat(repair.from()).isEqualTo(from);
            assertThat(repair.to()).isEqualTo(to);
        });
    }

    private static void silent(String field, RawCell cell, String value) {
        ReadRow.Good good = good(field, cell);
        assertThat(good.row().text(field)).hasValue(value);
        assertThat(good.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-9-1 | 2026-09-01",
                "2026/9/1 | 2026-09-01",
                "2026.09.01 | 2026-09-01",
                "2026年9月1日 | 2026-09-01",
                "2026 年 9 月 1 日 | 2026-09-01",
                "２０２６－９－１ | 2026-09-01",
                "20260901 | 2026-09-01",
                "2026/9/1 0:00:00 | 2026-09-01",
                "25/04/2026 | 2026-04-25",
                "04/25/2026 | 2026-04-25",
                "46266 | 2026-09-01",
            })
    void a_date_that_can_mean_one_day_only_is_understood_and_the_repair_told(String given, String day) {
        repaired("planted", RawCell.text(given), day, given, day);
    }

    @Test
    void a_date_in_the_form_of_the_template_is_taken_without_a_word() {
        silent("planted", RawCell.text("2026-09-01"), "2026-09-01");
        silent("planted", new RawCell("2026-09-01", Form.DATE, null), "2026-09-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2026", "3-4-2026", "26/9/1", "1/9/26"})
    void a_date_that_can_mean_several_days_is_refused(String given) {
        assertThat(fault("planted", RawCell.text(given)).words().zh())
                .contains("多种读法")
                .contains(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026年9月", "下周一", "2026-13-01", "12", "99999"})
    void what_is_no_date_is_refused(String given) {
        assertThat(fault("planted", RawCell.text(given)).words().en()).contains("is no date");
    }

    @Test
    void a_number_of_days_is_counted_as_the_workbook_counts() {
        RawCell count = new RawCell("46266", Form.NUMBER, null);
        repaired("planted", count, "2026-09-01", "46266", "2026-09-01");
        ReadRow.Good from1904 = (ReadRow.Good) read(Map.of("planted", new RawCell("44804", Form.NUMBER, null)), true);
        assertThat(from1904.row().text("planted")).hasValue("2026-09-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"３０ | 30", "30棵 | 30", "30 株 | 30", "'1,200' | 1200", "30.0 | 30", "０３０ | 30"})
    void a_whole_number_is_read_through_its_dress(String given, String number) {
        repaired("trees", RawCell.text(given), number, given, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约30", "3打", "30.5", "三十", "-3", "1,20", "99999999999"})
    void what_is_no_whole_number_is_refused(String given) {
        fault("trees", RawCell.text(given));
    }

    @Test
    void an_identifier_becomes_capitals_without_blanks() {
        repaired("code", RawCell.text("ａb 7\u200b"), "AB7", "ａb 7\u200b", "AB7");
        silent("code", RawCell.text("AB7"), "AB7");
    }

    @Test
    void unseen_characters_and_full_width_letters_go_and_chinese_punctuation_stays() {
        String given = "\ufeff桂\u200b园　（Ｎｏ．１２）\u00a0";
        repaired("name", RawCell.text(given), "桂园 （No．12）", given, "桂园 （No．12）");
        silent("name", RawCell.text("桂园（东区）"), "桂园（东区）");
    }

    @Test
    void a_choice_is_known_by_code_name_and_synonym_and_a_synonym_is_told() {
        silent("soil", RawCell.text("CLAY"), "CLAY");
        silent("soil", RawCell.text("黏土"), "CLAY");
        silent("soil", RawCell.text("clay"), "CLAY");
        repaired("soil", RawCell.text("粘土"), "CLAY", "粘土", "黏土");
        assertThat(fault("soil", RawCell.text("腐土")).words().zh()).contains("沙土、黏土");
    }

    @Test
    void several_choices_may_stand_in_one_cell() {
        silent("seasons", RawCell.text("春季，夏季"), "SPRING,SUMMER");
        repaired("seasons", RawCell.text("春/夏"), "SPRING,SUMMER", "春/夏", "春季、夏季");
        fault("seasons", RawCell.text("春季,冬季"));
    }

    @Test
    void yes_and_no_have_many_names() {
        silent("open", RawCell.text("是"), "true");
        silent("open", RawCell.text("N"), "false");
        silent("open", RawCell.text("×"), "false");
        fault("open", RawCell.text("也许"));
    }

    @Test
    void of_a_formula_the_stored_value_is_taken_and_told() {
        repaired("trees", new RawCell("30", Form.NUMBER, "=A1*2"), "30", "=A1*2", "30");
        assertThat(fault("trees", new RawCell("", Form.TEXT, "=A1*2")).words().zh())
                .contains("=A1*2");
        assertThat(fault("trees", new RawCell("#N/A", Form.ERROR, null)).words().zh())
                .contains("#N/A");
    }

    @Test
    void every_fault_of_a_row_is_told_at_once() {
        ReadRow read = read(Map.of(
                "name", RawCell.text(" \u200b"), "trees", RawCell.text("许多"), "planted", RawCell.text("01/02/2026")));
        assertThat(((ReadRow.Faulty) read).faults())
                .extracting(InvalidValueException::field)
                .containsExactly("name", "trees", "planted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例：校园花园", " 示例:随便", "Example: School garden", "example：x"})
    void the_example_row_is_known_by_its_first_column(String name) {
        assertThat(read(Map.of("name", RawCell.text(name)))).isInstanceOf(ReadRow.Example.class);
    }

    @Test
    void a_garden_whose_name_only_mentions_an_example_is_no_example() {
        assertThat(read(Map.of("name", RawCell.text("示例园")))).isInstanceOf(ReadRow.Good.class);
    }
}
