package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A row whose cells could be read. A column that the file lacks and a blank cell are the same: no value.
 *
 * @param line where the row begins in the file, from 1
 * @param values in canonical form by field
 */
public record ImportRow(long line, Map<String, String> values) {

    public ImportRow {
        values = Map.copyOf(values);
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /**
     * A number of ordinary size.
     *
     * @throws InvalidValueException on the field where it is larger than any number of things
     */
    public Optional<Integer> number(String field) {
        return largeNumber(field).map(number -> {
            if (number > Integer.MAX_VALUE) {
                throw new InvalidValueException(
                        field, "数字 " + number + " 过大", "the number " + number + " is too large");
            }
            return number.intValue();
        });
    }

    /** A number that may be larger than two thousand million, such as a sum of money. */
    public Optional<Long> largeNumber(String field) {
        return text(field).map(Long::valueOf);
    }

    public Optional<LocalDate> day(String field) {
        return text(field).map(LocalDate::parse);
    }

    public Optional<Boolean> yesNo(String field) {
        return text(field).map(Boolean::valueOf);
    }

    /** Whether it says yes; a blank cell means no. */
    public boolean isYes(String field) {
        return yesNo(field).orElse(false);
    }

    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return text(field).map(code -> Enum.valueOf(type, code));
    }

    public <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        EnumSet<E> all = EnumSet.noneOf(type);
        text(field)
                .ifPresent(codes -> Arrays.stream(codes.split(",")).forEach(code -> all.add(Enum.valueOf(type, code))));
        return all;
    }

    /**
     * The value of a column that is required of some rows only.
     *
     * @throws InvalidValueException on the field where there is none
     */
    public String required(String field) {
        return text(field).orElseThrow(() -> missing(field));
    }

    /**
     * A number that is required of some rows only.
     *
     * @throws InvalidValueException on the field where there is none
     */
    public int requiredNumber(String field) {
        return number(field).orElseThrow(() -> missing(field));
    }

    /**
     * A choice that is required of some rows only.
     *
     * @throws InvalidValueException on the field where there is none
     */
    public <E extends Enum<E>> E requiredChoice(String field, Class<E> type) {
        return choice(field, type).orElseThrow(() -> missing(field));
    }

    /**
     * A day that is required of some rows only.
     *
     * @throws InvalidValueException on the field where there is none
     */
    public LocalDate requiredDay(String field) {
        return day(field).orElseThrow(() -> missing(field));
    }

    static InvalidValueException missing(String field) {
        return new InvalidValueException(field, "此列不能为空", "this column must not be empty");
    }

    /** The row without one of its columns. */
    public ImportRow without(String field) {
        Map<String, String> others = new TreeMap<>(values);
        others.remove(field);
        return new ImportRow(line, others);
    }

    /** All values in one line, the same for the same content whatever the order of the columns. */
    public String content() {
        return new TreeMap<>(values).toString();
    }
}
