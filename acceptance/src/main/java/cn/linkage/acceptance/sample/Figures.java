package cn.linkage.acceptance.sample;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts and quantities by name, to be compared to the unit. A name tells what is counted where and in which unit, as in
 * {@code 330302 URBAN PIECE agreed}.
 */
final class Figures {

    private final Map<String, Long> values = new TreeMap<>();

    synchronized void add(String name, long value) {
        values.merge(name, value, Long::sum);
    }

    synchronized long get(String name) {
        return values.getOrDefault(name, 0L);
    }

    /** What was added since the other figures were taken. */
    Figures since(Figures before) {
        Figures difference = new Figures();
        Stream.concat(values.keySet().stream(), before.values.keySet().stream())
                .distinct()
                .forEach(name -> difference.add(name, get(name) - before.get(name)));
        return difference;
    }

    /** One line for every name on which the two differ; empty where they agree to the unit. */
    String differenceFrom(Figures expected) {
        return Stream.concat(values.keySet().stream(), expected.values.keySet().stream())
                .distinct()
                .filter(name -> get(name) != expected.get(name))
                .map(name -> name + ": the platform says " + get(name) + ", what happened is " + expected.get(name))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Whether there is at least as much of everything. */
    boolean covers(Figures other) {
        return other.values.keySet().stream().allMatch(name -> get(name) >= other.get(name));
    }

    synchronized int size() {
        return values.size();
    }
}
