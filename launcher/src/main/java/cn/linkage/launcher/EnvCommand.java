package cn.linkage.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the file that docker-compose.yml takes its values from. */
@Command(
        name = "env",
        description = {
            "Makes .env for docker-compose.yml: addresses, and a new secret for everything that needs one.",
            "An existing .env is never overwritten, because data can be opened with its secrets only."
        },
        mixinStandardHelpOptions = true)
final class EnvCommand implements Callable<Integer> {

    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    @Mixin
    private AddressOptions where = new AddressOptions();

    @Option(
            names = "--network",
            description = "The first three numbers of the containers' addresses (default: ${DEFAULT-VALUE}).",
            defaultValue = "172.30.66")
    private String network = "172.30.66";

    @Option(names = "--complete", description = "Add only the secrets that an existing .env lacks after an upgrade.")
    private boolean complete;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        Path file = root.toAbsolutePath().normalize().resolve(".env");
        if (complete) {
            complete(file);
        } else {
            create(file);
        }
        return CommandLine.ExitCode.OK;
    }

    private void create(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new PlainMessageException(file + " exists already, and what was made with its secrets can be opened"
                    + " with them only. Edit it, complete it (--complete), or move it away with its data.");
        }
        Map<String, String> variables =
                new ContainerSettings(where.demo(), where.address(), where.port(), network).variables();
        String text =
                "# Made by ./linkage env for docker-compose.yml. Keep a copy in a safe place: without these secrets"
                        + " the data cannot be opened.\n" + lines(variables) + lines(fresh());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
        out.println(file + " is made, for its owner only. Next: docker compose up --build --detach");
        if (where.demo()) {
            out.println("The demo accounts' password is LINKAGE_SECRET_DEMO_PASSWORD in it.");
        }
    }

    private void complete(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new PlainMessageException(file + " is missing; `./linkage env` without --complete makes it.");
        }
        List<String> there = Files.readAllLines(file);
        SortedMap<String, String> missing = fresh();
        missing.keySet().removeIf(variable -> there.stream().anyMatch(line -> line.startsWith(variable + "=")));
        Files.writeString(file, lines(missing), StandardOpenOption.APPEND);
        out.println(
                missing.isEmpty()
                        ? file + " lacks no secret."
                        : file + " was given " + String.join(", ", missing.keySet()) + ".");
    }

    private static SortedMap<String, String> fresh() {
        Secrets secrets = Secrets.unsaved();
        Platform.nameSecrets(secrets);
        return secrets.byVariable();
    }

    private static String lines(Map<String, String> variables) {
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
