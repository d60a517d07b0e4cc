package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may stand in the cells of a column. */
public sealed interface CellKind {

    /** Free text; full-width letters, digits and spaces become plain, punctuation stays. */
    record Text() implements CellKind {}

    /**
     * An identifier: full-width forms become plain, white space is dropped.
     *
     * @param capitals whether letters become capitals
     */
    record Code(boolean capitals) implements CellKind {}

    /**
     * A whole number that is not negative.
     *
     * @param units words that may follow the number, such as 台, with what the number is then multiplied by
     * @param digits how many it has at most; a longer one is a slip
     */
    record WholeNumber(Map<String, Integer> units, int digits) implements CellKind {}

    /** A date, as text or as Excel counts days. */
    record Day() implements CellKind {}

    /** Yes or no. */
    record YesNo() implements CellKind {}

    /** One of a list, or several of it. */
    final class Choice implements CellKind {

        private final List<Option> options;
        private final boolean several;
        private final Map<String, Option> byName = new HashMap<>();

        /**
         * A list to choose from; of two entries that are called alike the first is meant.
         *
         * @param several whether more than one may be named, with commas or blanks between
         */
        public Choice(List<Option> options, boolean several) {
            this.options = List.copyOf(options);
            this.several = several;
            for (Option option : options) {
                option.names().forEach(name -> byName.putIfAbsent(Cleaning.key(name), option));
            }
        }

        public List<Option> options() {
            return options;
        }

        public boolean several() {
            return several;
        }

        /** The entry that a text names, by code, word or synonym, whatever its capitals, widths and blanks. */
        Optional<Option> called(String text) {
            return Optional.ofNullable(byName.get(Cleaning.key(text)));
        }
    }

    /**
     * One entry of a list.
     *
     * @param code as the API spells it
     * @param words as the template spells it
     * @param synonyms what people write besides
     */
    record Option(String code, Words words, Set<String> synonyms) {

        public static Option of(String code, String zh, String en, String... synonyms) {
            return new Option(code, new Words(zh, en), Set.of(synonyms));
        }

        private List<String> names() {
            List<String> names = new ArrayList<>(List.of(code, words.zh(), words.en()));
            names.addAll(synonyms);
            return names;
        }
    }

    static CellKind text() {
        return new Text();
    }

    static CellKind code() {
        return new Code(true);
    }

    static CellKind number(String... units) {
        return new WholeNumber(ones(units), 9);
    }

    /** A number that may count fen. */
    static CellKind largeNumber(String... units) {
        return new WholeNumber(ones(units), 13);
    }

    private static Map<String, Integer> ones(String... units) {
        return Arrays.stream(units).collect(Collectors.toMap(Function.identity(), unit -> 1));
    }

    /** Money in fen; a cell that says 元 or 万元 is counted so. */
    static CellKind fen() {
        return new WholeNumber(Map.of("分", 1, "元", 100, "万元", 1_000_000), 13);
    }

    static CellKind day() {
        return new Day();
    }

    static CellKind yesNo() {
        return new YesNo();
    }

    static CellKind oneOf(Option... options) {
        return new Choice(List.of(options), false);
    }

    static CellKind severalOf(Option... options) {
        return new Choice(List.of(options), true);
    }

    /** One of a code list whose entries have words of their own. */
    static <T> CellKind oneOf(T[] entries, Function<T, String> code, Function<T, Words> words) {
        return oneOf(entries, code, words, _ -> Set.of());
    }

    /** One of a code list for whose entries people write other words, too. */
    static <T> CellKind oneOf(
            T[] entries, Function<T, String> code, Function<T, Words> words, Function<T, Set<String>> synonyms) {
        return new Choice(options(entries, code, words, synonyms), false);
    }

    /** Several of such a list. */
    static <T> CellKind severalOf(T[] entries, Function<T, String> code, Function<T, Words> words) {
        return new Choice(options(entries, code, words, _ -> Set.of()), true);
    }

    private static <T> List<Option> options(
            T[] entries, Function<T, String> code, Function<T, Words> words, Function<T, Set<String>> synonyms) {
        return Arrays.stream(entries)
                .map(entry -> new Option(code.apply(entry), words.apply(entry), synonyms.apply(entry)))
                .toList();
    }
}
