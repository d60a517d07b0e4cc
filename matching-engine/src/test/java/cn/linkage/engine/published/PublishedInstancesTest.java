package cn.linkage.engine.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.linkage.engine.clearing.Clearing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The engine against optima that others have published; where each comes from is told in {@code published/SOURCES.md}. */
class PublishedInstancesTest {

    @ParameterizedTest(name = "{0} costs {1}")
    @CsvFileSource(resources = "/published/optima.csv")
    void a_published_problem_has_its_published_optimum(String file, long optimum) {
        FlowProblem problem = PublishedFile.read(file);

        assertThat(arcByArc(problem)).isEqualTo(optimum);
        if (problem.isTransportation()) {
            assertThat(direct(problem)).isEqualTo(optimum);
        }
    }

    @Test
    void every_problem_of_machol_and_wien_costs_what_its_formula_says() {
        // 32 is the largest whose reduced costs, (i − 1)(j − 1), stay within 1000.
        for (int n = 1; n <= 32; n++) {
            assertThat(direct(macholWien(n))).as("n = %s", n).isEqualTo((long) n * (n + 1) * (n + 2) / 6);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> direct(macholWien(33)))
                .withMessageContaining("reach 1024; exact is up to 1000");
    }

    @Test
    void both_conversions_cost_the_same_whatever_constant_or_factor_the_costs_have() {
        Random random = new Random(20261126);
        for (int round = 0; round < 100; round++) {
            FlowProblem problem = transportation(random);
            long total = problem.supplies().stream()
                    .filter(s -> s > 0)
                    .mapToLong(s -> s)
                    .sum();
            long cost = direct(problem);

            assertThat(arcByArc(problem)).isEqualTo(cost);
            assertThat(direct(with(problem, 1, -123_456_789L))).isEqualTo(cost - 123_456_789L * total);
            assertThat(direct(with(problem, 7_000_000, 0))).isEqualTo(7_000_000 * cost);
        }
    }

    @Test
    void what_has_no_flow_is_told_to_have_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arcByArc(PublishedFile.read("lemon-low2-unit-costs-nothing-sent.min")))
                .withMessageStartingWith("No flow: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arcByArc(PublishedFile.dimacs("p min 2 1\nn 1 3\nn 2 -3\na 1 2 0 2 5\n")))
                .withMessage("No flow: node 1 has 1 units more than the arcs that leave it can carry");
    }

    @Test
    void what_cannot_be_converted_exactly_is_refused_with_its_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFile.dimacs("p min 2 1\nn 1 3\nn 2 -2\na 1 2 0 3 5\n"))
                .withMessage("Supplies and demands differ by 1; together they must be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFile.dimacs("p min 2 1\na 1 1 0 3 5\n"))
                .withMessage("An arc runs from node 1 to itself; an arc joins two nodes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFile.dimacs("p min 2 1\na 1 2 4 3 5\n"))
                .withMessage("An arc has the bounds 4 and 3; right is 0 ≤ lower ≤ upper");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFile.dimacs("p min 2 1\na 1 3 0 3 5\n"))
                .withMessage("The arc from 1 to 3 leaves the 2 nodes that there are");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arcByArc(PublishedFile.read("networkx-digon.min")))
                .withMessage("The costs are too far apart: after reduction they reach 47619; exact is up to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> direct(PublishedFile.read("bradley-hax-magnanti.min")))
                .withMessageStartingWith("Not a transportation problem");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFile.assignment("2\n1 2 3"))
                .withMessage("An assignment of 2 has 4 costs, not 3");
    }

    private static long direct(FlowProblem problem) {
        return cost(problem, FlowMarket.direct(problem));
    }

    private static long arcByArc(FlowProblem problem) {
        return cost(problem, FlowMarket.arcByArc(problem));
    }

    /** What the clearing's flow costs by the problem's own costs; it has to keep the problem's own bounds. */
    private static long cost(FlowProblem problem, FlowMarket market) {
        return problem.cost(market.flow(Clearing.solve(market.market())));
    }

    private static FlowProblem macholWien(int n) {
        List<FlowProblem.Arc> arcs = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                arcs.add(new FlowProblem.Arc(i - 1, n + j - 1, 0, 1, (long) i * j));
            }
        }
        List<Long> supplies = new ArrayList<>(Collections.nCopies(n, 1L));
        supplies.addAll(Collections.nCopies(n, -1L));
        return new FlowProblem(supplies, arcs);
    }

    private static FlowProblem transportation(Random random) {
        int givers = 1 + random.nextInt(5);
        int takers = 1 + random.nextInt(5);
        Long[] supplies = new Long[givers + takers];
        Arrays.fill(supplies, 0L);
        for (int unit = givers + takers + random.nextInt(30); unit > 0; unit--) {
            supplies[random.nextInt(givers)]++;
            supplies[givers + random.nextInt(takers)]--;
        }
        List<FlowProblem.Arc> arcs = new ArrayList<>();
        for (int giver = 0; giver < givers; giver++) {
            for (int taker = givers; taker < givers + takers; taker++) {
                if (supplies[taker] < 0) {
                    arcs.add(new FlowProblem.Arc(giver, taker, 0, 1_000, random.nextInt(1_001)));
                }
            }
        }
        return new FlowProblem(List.of(supplies), arcs);
    }

    private static FlowProblem with(FlowProblem problem, long factor, long constant) {
        return new FlowProblem(
                problem.supplies(),
                problem.arcs().stream()
                        .map(arc -> new FlowProblem.Arc(
                                arc.tail(), arc.head(), arc.lower(), arc.upper(), arc.cost() * factor + constant))
                        .toList());
    }
}
