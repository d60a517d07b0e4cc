package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people write it, where it can mean one day only. */
final class DayText {

    private static final String TIME = "(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{1,2}" + TIME);
    private static final Pattern EIGHT_DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY_COUNT = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern BLANKS_WITHIN = Pattern.compile("\\s*([-/.年月日号])\\s*");

    /** Day 0 of Excel's count; right from March 1900 on, before which it counts a day that never was. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    /** Day 0 where a workbook counts from 1904. */
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private DayText() {}

    static LocalDate parse(String field, String text) {
        String plain = BLANKS_WITHIN.matcher(Cleaning.plainForm(text).strip()).replaceAll("$1");
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        Matcher eight = EIGHT_DIGITS.matcher(plain);
        Optional<LocalDate> day = Optional.empty();
        if (yearFirst.matches()) {
            day = day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        } else if (eight.matches()) {
            day = day(eight.group(1), eight.group(2), eight.group(3));
        } else if (DAY_COUNT.matcher(plain).matches()) {
            return ofCount(field, plain, false);
        } else {
            Matcher yearLast = YEAR_LAST.matcher(plain);
            if (yearLast.matches()) {
                day = yearLast(field, text, yearLast);
            } else if (SHORT_YEAR.matcher(plain).matches()) {
                throw ambiguous(field, text);
            }
        }
        return day.orElseThrow(() -> unreadable(field, text));
    }

    /**
     * The day of Excel's count.
     *
     * @param count days, with the time of day as a fraction that is dropped
     */
    static LocalDate ofCount(String field, String count, boolean from1904) {
        long days = Math.round(Math.floor(Double.parseDouble(count)));
        LocalDate day = (from1904 ? DAY_0_OF_1904 : DAY_0).plusDays(Math.clamp(days, 0, 1_000_000));
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw unreadable(field, count);
        }
        return day;
    }

    private static Optional<LocalDate> yearLast(String field, String text, Matcher parts) {
        Optional<LocalDate> dayFirst = day(parts.group(3), parts.group(2), parts.group(1));
        Optional<LocalDate> monthFirst = day(parts.group(3), parts.group(1), parts.group(2));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            throw ambiguous(field, text);
        }
        return dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static InvalidValueException ambiguous(String field, String text) {
        return new InvalidValueException(
                field,
                "日期“" + text + "”有多种读法，请写成年月日，例如 2026-09-01",
                "the date '" + text + "' can mean more than one day; write year, month, day, such as 2026-09-01");
    }

    private static InvalidValueException unreadable(String field, String text) {
        return new InvalidValueException(
                field,
                "“" + text + "”不是可识别的日期，请写成例如 2026-09-01",
                "'" + text + "' is no date; write for example 2026-09-01");
    }
}
