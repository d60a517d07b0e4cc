package cn.linkage.acceptance.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./linkage sample FILE}: real postings through the platform's ordinary API, to the last agreement. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Brings a file of real needs in through the platform's imports with real tokens, lets it propose,",
            "plays both sides (three quarters accepted, the rest declined), and compares the bureau's figures",
            "with what happened, to the unit. A second run adds nothing. The platform must run (./linkage up)."
        })
public final class SampleMain implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "comma-separated, with the columns id, posted, state, metro, poverty, grades, resource, items,"
                            + " price_usd; every row becomes a need, of the kind that its resource stands for")
    private Path file = Path.of("");

    @Option(names = "--rows", paramLabel = "N", description = "take the first N rows only")
    private int rows = Integer.MAX_VALUE;

    @Option(names = "--at-a-time", paramLabel = "N", description = "calls at a time (default: ${DEFAULT-VALUE})")
    private int atATime = 16;

    @Mixin
    private RunningPlatform running = new RunningPlatform();

    public static void main(String[] arguments) {
        RunningPlatform.run(new SampleMain(), arguments);
    }

    @Override
    public Integer call() throws IOException, SQLException {
        List<Posting> postings = postings();
        Installed installed = running.installed();
        try (Recount recount = installed.recount()) {
            boolean right =
                    new SampleRun(running.players(installed), recount, new Progress(System.out), atATime).run(postings);
            return right ? 0 : 1;
        }
    }

    private List<Posting> postings() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    "There is no file " + file + ". The README of its form says where such data comes from.");
        }
        if (rows < 1 || atATime < 1) {
            throw new IOException("--rows and --at-a-time must be at least 1");
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<Posting> all = Posting.all(reader);
            return all.subList(0, Math.min(rows, all.size()));
        }
    }
}
