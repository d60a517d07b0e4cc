package cn.linkage.matching.market;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/**
 * A name that something of a school bears for a term. In one term one thing has one exclusive name, or any number of names
 * that are not.
 *
 * @param thing what is named, as the school calls it
 * @param termFrom first day
 * @param termUntil last day
 * @param exclusive whether it is the only name in that term
 */
public record Naming(String thing, LocalDate termFrom, LocalDate termUntil, boolean exclusive) {

    /**
     * The thing in one spelling, by which it is the same thing: compatibility forms (NFKC, so that full-width letters and
     * digits are the same as others) without white space, in small letters.
     */
    public String thingKey() {
        return Normalizer.normalize(thing, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether this and another name of the same school cannot both be. */
    public boolean excludes(Naming other) {
        return thingKey().equals(other.thingKey())
                && !termFrom.isAfter(other.termUntil)
                && !other.termFrom.isAfter(termUntil)
                && (exclusive || other.exclusive);
    }

    /** Whole months of the term. */
    public long termMonths() {
        return Period.between(termFrom, termUntil.plusDays(1)).toTotalMonths();
    }
}
