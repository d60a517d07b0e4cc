package cn.linkage.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Runs one benchmark. Ends with 0, with 1 where solvers disagree, with 2 for a wrong command. */
public final class BenchMain {

    private static final String USAGE = """
            bench clearing [options]     cold clearing beside OR-Tools and LEMON (split by kind, one tier costs 20,000)
            bench incremental [options]  single changes and one per cent at once, beside the cold clearing
            bench all-pairs [options]    what certifying over all feasible pairs takes beside the cold clearing
            bench candidates [options]   the best 40 offers of a need, beside Lucene and PostgreSQL

              --instances city,province,nation,adversarial   which, city,province where not said
              --peers or-tools,lemon | none                  beside whom, all where not said
              --seed N                                       of the instances, 1 where not said
              --repeats N                                    the median of so many is printed, 5 where not said
            """;

    private BenchMain() {}

    public static void main(String[] arguments) {
        System.exit(run(List.copyOf(Arrays.asList(arguments))));
    }

    private static int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.contains("--help") || arguments.contains("-h")) {
            System.out.print(USAGE);
            return arguments.isEmpty() ? 2 : 0;
        }
        try {
            Options options = Options.of(arguments.subList(1, arguments.size()));
            return switch (arguments.getFirst()) {
                case "clearing" -> new ClearingBench(options).run() ? 0 : 1;
                case "all-pairs" -> new AllPairsBench(options).run() ? 0 : 1;
                case "candidates" -> new CandidatesBench(options).run() ? 0 : 1;
                case "incremental" -> new IncrementalBench(options).run() ? 0 : 1;
                default -> throw new IllegalArgumentException(arguments.getFirst() + " is unknown");
            };
        } catch (IOException | SQLException e) {
            System.err.println("A peer failed: " + e.getMessage());
            return 2;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            return 2;
        }
    }
}
