package cn.linkage.acceptance.sample;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./linkage up --demo}, once the platform is ready: fills it with plainly made-up givers, schools and gifts. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Fills a running platform with the demo: 200 givers and 120 schools in all twelve counties, offers, needs and",
            "proposals of every kind in every state over the last twelve months, all through the ordinary API while the",
            "platform's clocks go through that year, and at last some for the enterprise and the school that the demo's people act",
            "for. A second run adds no offers and needs."
        })
public final class DemoMain implements Callable<Integer> {

    @Mixin
    private RunningPlatform running = new RunningPlatform();

    public static void main(String[] arguments) {
        RunningPlatform.run(new DemoMain(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        Installed installed = running.installed();
        try (DemoTime time = new DemoTime(installed.demoClock())) {
            return new DemoRun(running.players(installed), new Progress(System.out), time).run() ? 0 : 1;
        }
    }
}
