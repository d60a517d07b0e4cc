package cn.linkage.benchmarks;

import java.util.List;
import java.util.Set;

/**
 * What to measure.
 *
 * @param instances city, province, nation, adversarial
 * @param peers or-tools, lemon
 * @param seed of the instances
 * @param repeats of each measurement, of which the median is printed
 */
record Options(List<String> instances, Set<String> peers, long seed, int repeats) {

    private static final List<String> INSTANCES = List.of("city", "province", "nation", "adversarial");
    private static final List<String> PEERS = List.of("or-tools", "lemon");

    static Options of(List<String> arguments) {
        List<String> instances = List.of("city", "province");
        List<String> peers = PEERS;
        long seed = 1;
        int repeats = 5;
        for (int k = 0; k < arguments.size(); k += 2) {
            if (k + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(k) + " lacks its value");
            }
            String value = arguments.get(k + 1);
            switch (arguments.get(k)) {
                case "--instances" -> instances = names("--instances", value, INSTANCES);
                case "--peers" -> peers = value.equals("none") ? List.of() : names("--peers", value, PEERS);
                case "--seed" -> seed = Long.parseLong(value);
                case "--repeats" -> repeats = Math.max(1, Integer.parseInt(value));
                default -> throw new IllegalArgumentException(arguments.get(k) + " is unknown");
            }
        }
        return new Options(instances, Set.copyOf(peers), seed, repeats);
    }

    private static List<String> names(String option, String value, List<String> known) {
        List<String> names = List.of(value.split(",", -1));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        option + " has '" + name + "'; right is one or more of " + String.join(",", known));
            }
        }
        return names;
    }
}
