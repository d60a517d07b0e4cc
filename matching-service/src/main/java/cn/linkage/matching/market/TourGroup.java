package cn.linkage.matching.market;

import cn.linkage.contracts.codes.GradeBand;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pupils of one need for a tour; counts only.
 *
 * @param pupils by grade band
 * @param adults who come along
 * @param dates on which the school can go
 * @param splitAccepted whether the bands may go on different slots
 */
public record TourGroup(Map<GradeBand, Integer> pupils, int adults, Set<LocalDate> dates, boolean splitAccepted) {

    public TourGroup {
        pupils = Collections.unmodifiableMap(new EnumMap<>(pupils));
        dates = Collections.unmodifiableSet(new TreeSet<>(dates));
    }

    public int size() {
        return pupils.values().stream().mapToInt(Integer::intValue).sum();
    }
}
