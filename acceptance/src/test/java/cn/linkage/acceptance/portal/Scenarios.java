package cn.linkage.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.system.Repository;
import cn.linkage.acceptance.system.TheWholeSystem;
import cn.linkage.testing.Infrastructure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/** The portal's own scenarios, {@code portal/e2e}, in a Chromium on the whole system; what they print is printed here. */
final class Scenarios {

    /** What Playwright prints last names what failed and why; all of it is in the output before. */
    private static final int LINES_OF_A_FAILURE = 60;

    private Scenarios() {}

    /** Runs what these arguments of Playwright choose, all where there are none; fails where one fails or they take longer. */
    static void run(List<String> chosen, Duration longest) throws IOException, InterruptedException {
        TheWholeSystem system = TheWholeSystem.running();
        Path portal = Repository.root().resolve("portal");
        List<String> command = new ArrayList<>(List.of("npm", "run", "--silent", "e2e", "--"));
        command.addAll(chosen);
        ProcessBuilder scenarios =
                new ProcessBuilder(command).directory(portal.toFile()).redirectErrorStream(true);
        scenarios.environment().put("LINKAGE_PUBLIC_URL", Infrastructure.publicUrl());
        scenarios.environment().put("LINKAGE_DEMO_PASSWORD", system.realm().demoPassword());
        Process process = scenarios.start();
        // This JVM's own streams belong to whoever started it for the tests.
        process.getOutputStream().close();
        Deque<String> last = new ConcurrentLinkedDeque<>();
        Thread reader = Thread.ofVirtual()
                .start(() -> process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> {
                    System.out.println(line);
                    last.add(line);
                    if (last.size() > LINES_OF_A_FAILURE) last.remove();
                }));
        try {
            assertThat(process.waitFor(longest.toSeconds(), TimeUnit.SECONDS))
                    .as("the scenarios end within %s", longest)
                    .isTrue();
            reader.join();
            assertThat(process.exitValue())
                    .as("what failed: %s%npictures are in %s", String.join("\n", last), portal.resolve("test-results"))
                    .isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
