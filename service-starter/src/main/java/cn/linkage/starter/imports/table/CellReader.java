package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.table.CellKind.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a value of the text of a cell. What it had to repair it says; what could mean several things it refuses. */
final class CellReader {

    private static final Set<String> YES = Set.of("是", "有", "可", "yes", "y", "true", "1", "√", "✓");
    private static final Set<String> NO = Set.of("否", "无", "不", "不可", "no", "n", "false", "0", "×", "✗");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.0+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d+)?");
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；/|\\n]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final boolean from1904;

    /**
     * @param from1904 whether the workbook counts days from 1904
     */
    CellReader(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * A value.
     *
     * @param canonical the text in the one form that programs read: digits, ISO date, true or false, code, codes by comma
     * @param shown the same as people write it
     */
    record Value(String canonical, String shown) {

        private static Value of(String both) {
            return new Value(both, both);
        }
    }

    /**
     * The value of a cell that is not blank.
     *
     * @throws InvalidValueException on the column's field
     */
    Value read(Column column, RawCell cell) {
        if (cell.form() == RawCell.Form.ERROR) {
            throw invalid(
                    column,
                    "单元格是 Excel 错误值“" + cell.text() + "”，请改正公式或填写内容",
                    "the cell holds Excel's error " + cell.text() + "; correct its formula or write the value");
        }
        String text = Cleaning.visible(cell.text());
        return switch (column.kind()) {
            case CellKind.Text() -> Value.of(Cleaning.halfWidthLetters(text));
            case CellKind.Code(boolean capitals) -> {
                String code = Cleaning.compact(text);
                yield Value.of(capitals ? code.toUpperCase(Locale.ROOT) : code);
            }
            case CellKind.WholeNumber number -> Value.of(wholeNumber(column, text, number));
            case CellKind.Day() -> Value.of(day(column, cell, text).toString());
            case CellKind.YesNo() -> yesNo(column, text);
            case CellKind.Choice choice -> choice.several() ? several(column, choice, text) : one(column, choice, text);
        };
    }

    private static String wholeNumber(Column column, String text, CellKind.WholeNumber kind) {
        String plain = Cleaning.compact(text);
        int times = 1;
        for (Map.Entry<String, Integer> unit : longestFirst(kind.units())) {
            if (plain.endsWith(unit.getKey())) {
                plain = plain.substring(0, plain.length() - unit.getKey().length());
                times = unit.getValue();
                break;
            }
        }
        if (THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        if (NUMBER.matcher(plain).matches()) {
            BigDecimal number =
                    new BigDecimal(plain).multiply(BigDecimal.valueOf(times)).stripTrailingZeros();
            if (number.scale() <= 0 && number.precision() - number.scale() <= kind.digits()) {
                return number.toBigIntegerExact().toString();
            }
        }
        throw invalid(
                column,
                "“" + text + "”不是整数，请只填数字，例如 30",
                "'" + text + "' is no whole number; write digits only, such as 30");
    }

    private static List<Map.Entry<String, Integer>> longestFirst(Map<String, Integer> units) {
        return units.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> unit) ->
                                -unit.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private LocalDate day(Column column, RawCell cell, String text) {
        return cell.form() == RawCell.Form.NUMBER && text.matches("\\d{1,5}(\\.\\d+)?")
                ? DayText.ofCount(column.field(), text, from1904)
                : DayText.parse(column.field(), text);
    }

    private static Value yesNo(Column column, String text) {
        String word = Cleaning.key(text);
        if (YES.contains(word)) {
            return new Value("true", text);
        }
        if (NO.contains(word)) {
            return new Value("false", text);
        }
        throw invalid(column, "“" + text + "”应为“是”或“否”", "'" + text + "' should be yes or no");
    }

    private static Value one(Column column, CellKind.Choice choice, String text) {
        Option option = option(column, choice, text);
        return new Value(option.code(), shown(option, text));
    }

    private static Value several(Column column, CellKind.Choice choice, String text) {
        if (choice.called(text).isPresent()) {
            return one(column, choice, text);
        }
        List<String> parts = BETWEEN.splitAsStream(text)
                .map(String::strip)
                .flatMap(part -> choice.called(part).isPresent() ? Stream.of(part) : BLANKS.splitAsStream(part))
                .filter(part -> !part.isEmpty())
                .toList();
        List<Option> options =
                parts.stream().map(part -> option(column, choice, part)).toList();
        String codes = options.stream().map(Option::code).distinct().collect(Collectors.joining(","));
        boolean spelled = parts.stream()
                .allMatch(part -> shown(option(column, choice, part), part).equals(part));
        String shown = options.stream().map(o -> o.words().zh()).distinct().collect(Collectors.joining("、"));
        return new Value(codes, spelled ? text : shown);
    }

    private static Option option(Column column, CellKind.Choice choice, String text) {
        return choice.called(text)
                .orElseThrow(() -> invalid(
                        column,
                        "“" + text + "”不在可选值中：" + list(choice, Words::zh, "、"),
                        "'" + text + "' is none of: " + list(choice, Words::en, ", ")));
    }

    /** The text itself where it is the code or a name of the list, else the name in the language of the text. */
    private static String shown(Option option, String text) {
        boolean spelled = text.equals(option.code())
                || text.equals(option.words().zh())
                || text.equalsIgnoreCase(option.words().en());
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return spelled ? text : chinese ? option.words().zh() : option.words().en();
    }

    private static String list(CellKind.Choice choice, Function<Words, String> language, String between) {
        return choice.options().stream()
                .map(option -> language.apply(option.words()))
                .collect(Collectors.joining(between));
    }

    private static InvalidValueException invalid(Column column, String zh, String en) {
        return new InvalidValueException(column.field(), zh, en);
    }
}
