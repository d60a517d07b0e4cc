package cn.linkage.matching.clearing;

import java.util.Arrays;
import java.util.List;

/**
 * The question of a tour clearing, in numbers: each group goes in one of its ways or not at all, and no resource is used up
 * beyond what there is of it. A resource is a slot, in pupils, or a grade band of a school on a day, of which there is 1.
 *
 * @param capacity of each resource
 * @param tiers how many there are
 * @param groups in the order in which they are looked at
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers for a search; no two of these are ever compared.
record TourChoice(int[] capacity, int tiers, List<Group> groups) {

    /**
     * A group.
     *
     * @param tier 1 is served first
     * @param ways the best first
     */
    record Group(int tier, int pupils, List<Way> ways) {}

    /**
     * A way to go.
     *
     * @param suitability 0 to 1000
     * @param slots how many slots it takes
     * @param resources numbers of the resources that it uses, each once
     * @param amounts how much of each
     */
    record Way(int suitability, int slots, int[] resources, int[] amounts) {}

    /**
     * An answer.
     *
     * @param wayOf for each group the number of its way, or -1
     * @param proved whether nothing better exists
     */
    record Answer(int[] wayOf, boolean proved) {}

    /**
     * What an answer is worth, to be compared in order: pupils served in tier 1, in tier 2 and so on, then suitability times
     * pupils, then the fewest slots.
     */
    long[] value(int[] wayOf) {
        long[] value = new long[tiers + 2];
        for (int g = 0; g < wayOf.length; g++) {
            if (wayOf[g] >= 0) {
                add(value, g, wayOf[g], 1);
            }
        }
        return value;
    }

    /** Adds what a group is worth that goes in a way, or takes it off where the sign is -1; nothing for no way. */
    void add(long[] value, int group, int way, int sign) {
        if (way >= 0) {
            Group who = groups.get(group);
            Way how = who.ways().get(way);
            value[who.tier() - 1] += (long) sign * who.pupils();
            value[tiers] += (long) sign * how.suitability() * who.pupils();
            value[tiers + 1] -= (long) sign * how.slots();
        }
    }

    static boolean better(long[] one, long[] other) {
        return Arrays.compare(one, other) > 0;
    }
}
