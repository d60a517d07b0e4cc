package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./linkage up --demo}, once the platform is ready: fills it with plainly made-up givers, schools and gifts. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Fills a running platform with the demo: 200 givers and 120 schools in all twelve counties, offers, needs and",
            "proposals of every kind in every state, all through the ordinary API. A second run adds nothing."
        })
public final class DemoMain implements Callable<Integer> {

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "the platform's address, if not that of ./linkage up")
    private @Nullable URI baseUrl;

    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new DemoMain());
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            return 1;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Installed installed = Installed.at(Path.of(System.getProperty("linkage.root", "")));
        Platform platform = new Platform(baseUrl == null ? installed.address() : baseUrl);
        return new DemoRun(installed.players(platform), new Progress(System.out)).run() ? 0 : 1;
    }
}
