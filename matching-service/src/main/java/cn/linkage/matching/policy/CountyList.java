package cn.linkage.matching.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The mountain and island counties from a day on, until the next list. */
public record CountyList(LocalDate from, Set<String> countyCodes) {

    public CountyList {
        countyCodes = Collections.unmodifiableSet(new TreeSet<>(countyCodes));
    }
}
