package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What every command says and needs that plays on a running platform. */
final class RunningPlatform {

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "the platform's address, if not that of ./linkage up")
    private @Nullable URI baseUrl;

    /** Runs a command to its end, and this JVM with it; a failure is told in one line. */
    static void run(Callable<Integer> callable, String[] arguments) {
        CommandLine command = new CommandLine(callable);
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            return 1;
        });
        System.exit(command.execute(arguments));
    }

    /** The installation of this source tree. */
    Installed installed() throws IOException {
        return Installed.at(Path.of(System.getProperty("linkage.root", "")));
    }

    /** The people that are played, at the platform's address. */
    Players players(Installed installed) {
        return installed.players(new Platform(baseUrl == null ? installed.address() : baseUrl));
    }
}
