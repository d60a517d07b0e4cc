package cn.linkage.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.engine.clearing.TransportMarket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketFileTest {

    private static final String MARKET = """
            c two needs compete
            p transport 2 2 3 1
            o 1 2
            o 2 5
            n 1 2 1
            n 2 2 1
            e 1 1 500
            e 2 2 300
            e 2 1 700
            """;

    @TempDir
    private Path directory = Path.of("");

    private static TransportMarket read(String text) throws Exception {
        return MarketFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FormatException.class).hasMessageContaining(message);
    }

    @Test
    void a_market_is_read_as_it_is_written() throws Exception {
        TransportMarket market = read(MARKET);
        StringWriter text = new StringWriter();
        MarketFile.write(market, new PrintWriter(text, true));
        StringWriter again = new StringWriter();
        MarketFile.write(read(text.toString()), new PrintWriter(again, true));
        assertThat(again).hasToString(text.toString());
        assertThat(market.suitability(market.pairOf(1, 0))).isEqualTo(700);
    }

    @Test
    void bad_input_is_refused_with_its_line() {
        refused("", "line 0: the first record is 'p transport");
        refused("p assignment 1 1 1 1\n", "line 1: the first record");
        refused("p transport 1 1 2 1\n", "line 1: the number of pairs is '2'");
        refused("p transport 99999999999999999999 1 1 1\n", "line 1: the number of offers is '99999999999999999999'");
        refused("p transport 1 1 1 0\n", "line 1: the number of tiers is '0'; right is a whole number from 1 to 64");
        refused("p transport 1 1 1 1 7\n", "line 1: has '7' too much");
        refused(MARKET.replace("o 2 5", "o 1 5"), "line 4: offer 1 comes a second time");
        refused(MARKET.replace("n 2 2 1", "n 1 2 1"), "line 6: need 1 comes a second time");
        refused(MARKET.replace("o 2 5", "o 2 -5"), "line 4: the capacity is '-5'");
        refused(MARKET.replace("n 2 2 1", "n 2 2 2"), "line 6: the tier is '2'");
        refused(MARKET.replace("e 1 1 500", "e 1 1 1001"), "line 7: the suitability is '1001'");
        refused(MARKET.replace("e 1 1 500", "e 1 3 500"), "line 7: the offer is '3'");
        refused(MARKET.replace("e 1 1 500", "f 1 1 500"), "line 7: begins with 'f'");
        refused(MARKET.replace("e 1 1 500", "edge 1 1 500"), "line 7: begins with 'edge'");
        refused(MARKET.replace("e 2 2 300", "e 2 1 300"), "need 2 and offer 1 are a pair twice");
        refused(MARKET.replace("e 2 2 300\n", ""), "ends with 2 pairs; line p names 3");
        refused(MARKET + "e 1 2 1\n", "line 10: is one pair more than the 3");
        refused(MARKET.replace("o 1 2\n", ""), "ends with 1 offers; line p names 2");
        refused(MARKET.replace("e 1 1 500", "e 1 1" + " ".repeat(5000) + "500"), "line 7: longer than");
    }

    @Test
    void the_command_clears_verifies_and_refuses() throws Exception {
        Path market = Files.writeString(directory.resolve("market.txt"), MARKET);
        Path result = directory.resolve("result.txt");

        assertThat(run(market.toString(), "--out", result.toString())).contains("0: served by tier    4", "certified");
        assertThat(run(market.toString(), "--json")).contains("\"served\":[4]").contains("\"totalSuitability\":1600");
        assertThat(run("--verify", market.toString(), result.toString())).isEqualTo("0: certified\n");
        Files.writeString(result, Files.readString(result).replace("x 1 1 2", "x 1 1 1"));
        assertThat(run("--verify", market.toString(), result.toString())).startsWith("1: refused");
        Files.writeString(result, "x 1 2 1\n");
        assertThat(run("--verify", market.toString(), result.toString())).startsWith("2: line 1: need 1 and offer 2");
        assertThat(run(directory.resolve("missing").toString())).startsWith("2: cannot read");
        assertThat(run()).startsWith("2: clear FILE");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = ClearMain.run(arguments, stream, stream);
        return code + ": " + out.toString(StandardCharsets.UTF_8);
    }
}
