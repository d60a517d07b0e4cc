package cn.linkage.launcher;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the platform from any shell. */
@Command(
        name = "down",
        description = "Stops everything that `up` started, children too, and keeps the data.",
        mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        Installation installation = new Installation(root);
        Optional<RunState> state = RunState.read(installation.state());
        if (state.isEmpty()) {
            out.println("Nothing runs here.");
            return CommandLine.ExitCode.OK;
        }
        int left = Leftovers.end(state.get(), installation.state());
        out.println(
                left == 0
                        ? "Stopped. The data is kept."
                        : "Stopped, " + left + " of them left behind by an earlier run. The data is kept.");
        return CommandLine.ExitCode.OK;
    }
}
