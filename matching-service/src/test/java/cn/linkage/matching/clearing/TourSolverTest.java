package cn.linkage.matching.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.matching.clearing.TourChoice.Answer;
import cn.linkage.matching.clearing.TourChoice.Group;
import cn.linkage.matching.clearing.TourChoice.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TourSolverTest {

    @Test
    void the_choice_is_as_good_as_the_best_of_all_choices() {
        Random random = new Random(20260416);
        for (int n = 0; n < 5_000; n++) {
            TourChoice choice = random(random, 1 + random.nextInt(6), 4);

            Answer answer = TourSolver.solve(choice);

            assertThat(answer.proved()).isTrue();
            assertThat(keepsWithinCapacity(choice, answer.wayOf())).isTrue();
            assertThat(choice.value(answer.wayOf())).as("%s", choice).isEqualTo(bestOfAll(choice));
        }
    }

    @Test
    void a_search_that_is_cut_short_is_not_called_proved_and_keeps_within_what_there_is() {
        Random random = new Random(20260417);
        for (int n = 0; n < 200; n++) {
            TourChoice choice = random(random, 30, 6);

            Answer cut = TourSolver.solve(choice, 500);
            Answer longer = TourSolver.solve(choice, 200_000);

            assertThat(keepsWithinCapacity(choice, cut.wayOf())).isTrue();
            assertThat(TourChoice.better(choice.value(cut.wayOf()), choice.value(longer.wayOf())))
                    .isFalse();
        }
        assertThat(TourSolver.solve(random(random, 30, 6), 500).proved()).isFalse();
    }

    @Test
    void an_earlier_tier_goes_first_even_where_more_pupils_of_a_later_one_would_fit() {
        Group rural = new Group(1, 30, List.of(way(500, 0, 30)));
        Group urban = new Group(2, 40, List.of(way(1000, 0, 40)));

        assertThat(TourSolver.solve(new TourChoice(new int[] {40}, 2, List.of(urban, rural)))
                        .wayOf())
                .containsExactly(-1, 0);
    }

    @Test
    void within_a_tier_the_most_pupils_go_and_not_the_largest_group() {
        TourChoice choice = new TourChoice(
                new int[] {60},
                1,
                List.of(
                        new Group(1, 40, List.of(way(900, 0, 40))),
                        new Group(1, 30, List.of(way(900, 0, 30))),
                        new Group(1, 30, List.of(way(900, 0, 30)))));

        assertThat(TourSolver.solve(choice).wayOf()).containsExactly(-1, 0, 0);
    }

    private static Way way(int suitability, int slot, int pupils) {
        return new Way(suitability, 1, new int[] {slot}, new int[] {pupils});
    }

    private static TourChoice random(Random random, int groups, int slots) {
        int[] capacity = new int[slots + 2];
        for (int s = 0; s < slots; s++) {
            capacity[s] = 10 + random.nextInt(50);
        }
        capacity[slots] = 1;
        capacity[slots + 1] = 1;
        List<Group> all = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            int pupils = 2 + random.nextInt(30);
            List<Way> ways = new ArrayList<>();
            int number = random.nextInt(4);
            for (int w = 0; w < number; w++) {
                ways.add(randomWay(random, pupils, slots));
            }
            all.add(new Group(1 + random.nextInt(2), pupils, ways));
        }
        return new TourChoice(capacity, 2, all);
    }

    private static Way randomWay(Random random, int pupils, int slots) {
        int suitability = 100 * random.nextInt(11);
        int slot = random.nextInt(slots);
        if (random.nextInt(3) == 0) {
            int first = 1 + random.nextInt(pupils - 1);
            return new Way(suitability, 2, new int[] {slot, (slot + 1) % slots, slots + random.nextInt(2)}, new int[] {
                first, pupils - first, 1
            });
        }
        return random.nextBoolean()
                ? way(suitability, slot, pupils)
                : new Way(suitability, 1, new int[] {slot, slots + random.nextInt(2)}, new int[] {pupils, 1});
    }

    private static long[] bestOfAll(TourChoice choice) {
        int[] wayOf = new int[choice.groups().size()];
        return bestOfAll(choice, wayOf, 0);
    }

    private static long[] bestOfAll(TourChoice choice, int[] wayOf, int next) {
        if (next == wayOf.length) {
            return keepsWithinCapacity(choice, wayOf) ? choice.value(wayOf) : new long[] {Long.MIN_VALUE};
        }
        long[] best = {Long.MIN_VALUE};
        for (int way = -1; way < choice.groups().get(next).ways().size(); way++) {
            wayOf[next] = way;
            long[] value = bestOfAll(choice, wayOf, next + 1);
            best = Arrays.compare(value, best) > 0 ? value : best;
        }
        return best;
    }

    private static boolean keepsWithinCapacity(TourChoice choice, int[] wayOf) {
        int[] left = choice.capacity().clone();
        for (int g = 0; g < wayOf.length; g++) {
            if (wayOf[g] >= 0) {
                Way way = choice.groups().get(g).ways().get(wayOf[g]);
                for (int i = 0; i < way.resources().length; i++) {
                    left[way.resources()[i]] -= way.amounts()[i];
                }
            }
        }
        return Arrays.stream(left).allMatch(l -> l >= 0);
    }
}
