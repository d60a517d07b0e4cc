package cn.linkage.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Makes what a service keeps of the others' events anew, while everything runs. */
@Command(
        name = "rebuild",
        description = {
            "Makes the projections of a running service anew: forgets the versions of what it keeps, has the owners say again",
            "how their things stand, and waits until all of it is confirmed. Needs no old events. Prints a hash of each",
            "projection from before and after. Fails where something is left that no owner knows."
        },
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    /** Without any headway for so long, what is left will not come. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    @Parameters(index = "0", arity = "0..1", description = "enterprise, school or matching; without it all three.")
    private @Nullable String service;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        try (ManagementPorts ports = ManagementPorts.of(root)) {
            boolean complete = true;
            for (String keeper : ManagementPorts.chosen(service)) {
                complete &= rebuild(ports, keeper);
            }
            return complete ? 0 : 1;
        }
    }

    private boolean rebuild(ManagementPorts ports, String keeper) throws IOException, InterruptedException {
        JsonNode before = ports.get(keeper, "projections");
        ports.post(keeper, "projections", Map.of());
        List<String> owners = ManagementPorts.SERVICES.stream()
                .filter(owner -> !owner.equals(keeper))
                .toList();
        for (String owner : owners) {
            ports.post(owner, "restatement", Map.of());
        }
        for (String owner : owners) {
            awaitRestated(ports, owner);
        }
        return compare(keeper, before, settled(ports, keeper));
    }

    private void awaitRestated(ManagementPorts ports, String owner) throws IOException, InterruptedException {
        JsonNode kinds = ports.get(owner, "restatement");
        while (elements(kinds).stream().anyMatch(kind -> kind.path("finishedAt").isNull())) {
            LockSupport.parkNanos(PAUSE.toNanos());
            kinds = ports.get(owner, "restatement");
        }
        for (JsonNode kind : kinds) {
            out.printf(
                    Locale.ROOT,
                    "%s restated %d %s%n",
                    owner,
                    kind.path("restated").asLong(),
                    kind.path("kind").asString());
        }
    }

    /** What is there once it stays the same and is confirmed, or once there is no headway any more. */
    private JsonNode settled(ManagementPorts ports, String keeper) throws IOException, InterruptedException {
        JsonNode last = ports.get(keeper, "projections");
        long moved = System.nanoTime();
        while (true) {
            LockSupport.parkNanos(PAUSE.toNanos());
            JsonNode now = ports.get(keeper, "projections");
            boolean same = now.equals(last);
            if (same && unconfirmed(now) == 0) {
                return now;
            }
            if (!same) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > PATIENCE.toNanos()) {
                return now;
            }
            last = now;
        }
    }

    private boolean compare(String keeper, JsonNode before, JsonNode after) {
        for (JsonNode projection : after) {
            String name = projection.path("name").asString();
            String was = elements(before).stream()
                    .filter(other -> other.path("name").asString().equals(name))
                    .map(other -> other.path("hash").asString())
                    .findFirst()
                    .orElse("");
            String is = projection.path("hash").asString();
            out.printf(
                    Locale.ROOT,
                    "%s %s: %d rows, %d that no owner confirmed, hash %s, %s%n",
                    keeper,
                    name,
                    projection.path("rows").asLong(),
                    projection.path("unconfirmed").asLong(),
                    is,
                    was.equals(is) ? "the same as before" : "before it was " + was);
        }
        return unconfirmed(after) == 0;
    }

    private static long unconfirmed(JsonNode states) {
        return elements(states).stream()
                .mapToLong(state -> state.path("unconfirmed").asLong())
                .sum();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
