package cn.linkage.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events that a service could not handle: look at them, mend them, drive them again, give them up. */
@Command(
        name = "dead-letters",
        description = {
            "Shows the events that the running services could not handle. With a service and an id it shows one of them,",
            "or deals with it: the later events of the same object wait for it meanwhile."
        },
        mixinStandardHelpOptions = true)
final class DeadLettersCommand implements Callable<Integer> {

    /** What is done with one event; one of these at a time. */
    static final class Deed {

        @Option(names = "--redrive", description = "Handle it and those behind it again.")
        private boolean redrive;

        @Option(
                names = "--mend",
                paramLabel = "FILE",
                description =
                        "Put the file's text in the place of its payload, then handle it and those behind it again.")
        private @Nullable Path mended;

        @Option(names = "--give-up", description = "Drop it for good, then handle those behind it.")
        private boolean giveUp;
    }

    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    @Parameters(index = "0", arity = "0..1", description = "enterprise, school or matching; without it all three.")
    private @Nullable String service;

    @Parameters(index = "1", arity = "0..1", description = "The event's number in that service's list.")
    private @Nullable Long id;

    @ArgGroup
    private @Nullable Deed deed;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        try (ManagementPorts ports = ManagementPorts.of(root)) {
            if (id == null) {
                for (String name : ManagementPorts.chosen(service)) {
                    list(ports, name);
                }
            } else {
                one(ports, ManagementPorts.chosen(service).getFirst(), "deadletters/" + id);
            }
        }
        return 0;
    }

    private void list(ManagementPorts ports, String name) throws Exception {
        JsonNode letters = ports.get(name, "deadletters");
        out.printf(
                Locale.ROOT,
                "%s: %d events wait%n",
                name,
                letters.path("waiting").asLong());
        for (JsonNode letter : letters.path("failed")) {
            out.printf(
                    Locale.ROOT,
                    "  %d  %s of %s, laid aside %s, tried %d times%n     %s%n",
                    letter.path("id").asLong(),
                    letter.path("type").asString(),
                    letter.path("aggregateId").asString(),
                    letter.path("createdAt").asString(),
                    letter.path("attempts").asInt(),
                    letter.path("reason").asString());
        }
    }

    private void one(ManagementPorts ports, String name, String letter) throws Exception {
        JsonNode outcome;
        if (deed != null && (deed.redrive || deed.mended != null)) {
            outcome = ports.post(name, letter, payload(deed.mended));
        } else if (deed != null && deed.giveUp) {
            outcome = ports.delete(name, letter);
        } else {
            JsonNode content = ports.get(name, letter);
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content));
            return;
        }
        out.printf(
                Locale.ROOT,
                "%d events handled, %d of the same object still wait%n",
                outcome.path("handled").asLong(),
                outcome.path("waiting").asLong());
    }

    private static Map<String, String> payload(@Nullable Path file) throws IOException {
        return file == null ? Map.of() : Map.of("payload", Files.readString(file));
    }
}
