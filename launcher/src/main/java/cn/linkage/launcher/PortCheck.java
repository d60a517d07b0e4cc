package cn.linkage.launcher;

import cn.linkage.launcher.component.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds ports that are taken before anything is started, and who has taken them where the system tells. */
final class PortCheck {

    private static final String LISTENING = "0A";

    private PortCheck() {}

    static void requireFree(Ports ports) {
        List<String> taken = new ArrayList<>();
        ports.all().forEach((port, user) -> {
            if (!FreePorts.isFree(port)) {
                taken.add("Port %d (for %s) is in use%s."
                        .formatted(
                                port, user, owner(port).map(who -> " by " + who).orElse("")));
            }
        });
        if (!taken.isEmpty()) {
            throw new PlainMessageException(
                    String.join(System.lineSeparator(), taken)
                            + System.lineSeparator()
                            + "End what runs there, or choose others: --port N for the gateway, --port-offset N for all the rest.");
        }
    }

    /** "process 4711 (java)"; empty where the system does not tell or the process is another user's. */
    static Optional<String> owner(int port) {
        return inode(port)
                .flatMap(PortCheck::processWith)
                .map(process -> "process %d (%s)"
                        .formatted(
                                process.pid(),
                                process.info()
                                        .command()
                                        .map(PortCheck::shortName)
                                        .orElse("unknown program")));
    }

    private static String shortName(String command) {
        return Path.of(command).getFileName().toString();
    }

    private static Optional<String> inode(int port) {
        String suffix = ":%04X".formatted(port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try (Stream<String> lines = Files.lines(Path.of(table))) {
                Optional<String> inode = lines.map(line -> line.strip().split("\\s+"))
                        .filter(column ->
                                column.length > 9 && column[1].endsWith(suffix) && column[3].equals(LISTENING))
                        .map(column -> column[9])
                        .findFirst();
                if (inode.isPresent()) {
                    return inode;
                }
            } catch (IOException notLinux) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<ProcessHandle> processWith(String inode) {
        Path socket = Path.of("socket:[" + inode + "]");
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, socket))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, Path socket) {
        Path descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.anyMatch(descriptor -> pointsTo(descriptor, socket));
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean pointsTo(Path descriptor, Path socket) {
        try {
            return Files.readSymbolicLink(descriptor).equals(socket);
        } catch (IOException gone) {
            return false;
        }
    }
}
