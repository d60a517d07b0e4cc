package cn.linkage.acceptance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("id", "text");

    @Test
    void quotes_commas_and_line_ends_inside_quotes_belong_to_the_field() throws IOException {
        assertThat(read("id,text\r\n1,\"a, \"\"b\"\"\nc\"\n2,\n"))
                .containsExactly(Map.of("id", "1", "text", "a, \"b\"\nc"), Map.of("id", "2", "text", ""));
    }

    @Test
    void a_last_line_without_a_line_end_counts() throws IOException {
        assertThat(read("id,text\n1,x")).hasSize(1);
    }

    @Test
    void a_row_with_a_field_too_many_names_its_line() {
        assertThatThrownBy(() -> read("id,text\n1,x\n2,y,z\n"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("Line 3")
                .hasMessageContaining("3 fields");
    }

    @Test
    void another_header_is_refused_before_anything_is_read() {
        assertThatThrownBy(() -> read("text,id\n1,x\n"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("Line 1");
    }

    @Test
    void an_unclosed_quote_names_the_line_where_it_opens() {
        assertThatThrownBy(() -> read("id,text\n1,\"x\ny\n")).hasMessageContaining("Line 2");
    }

    @Test
    void text_after_a_closing_quote_is_refused() {
        assertThatThrownBy(() -> read("id,text\n1,\"x\"y\n")).hasMessageContaining("after a closing quote");
    }

    private static List<Map<String, String>> read(String text) throws IOException {
        return CsvFile.read(new StringReader(text), COLUMNS);
    }
}
