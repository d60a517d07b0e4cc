package cn.linkage.acceptance.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.system.TheWholeSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Plain http is for the loopback address: no process of the platform may listen on another one. The kernel is asked
 * ({@code /proc}), since a component may open ports that nobody thought of.
 */
class LoopbackOnlyIT {

    private static final String LISTENING = "0A";
    /** 127.0.0.1, ::1 and 127.0.0.1 within IPv6, as proc(5) writes them. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private record Listener(String address, String inode) {}

    @Test
    void no_process_of_the_platform_listens_beyond_the_loopback_address() throws IOException {
        TheWholeSystem.running();
        Set<String> ours = ProcessHandle.current()
                .descendants()
                .flatMap(LoopbackOnlyIT::sockets)
                .collect(Collectors.toSet());

        List<Listener> listeners = new ArrayList<>(listeners("tcp"));
        listeners.addAll(listeners("tcp6"));
        listeners.removeIf(listener -> !ours.contains(listener.inode()));

        assertThat(listeners)
                .hasSizeGreaterThan(4)
                .allSatisfy(listener ->
                        assertThat(LOOPBACK).contains(listener.address().split(":", 2)[0]));
    }

    private static List<Listener> listeners(String protocol) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/net", protocol))) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(fields -> fields[3].equals(LISTENING))
                    .map(fields -> new Listener(fields[1], fields[9]))
                    .toList();
        }
    }

    /** Inodes of the sockets that a process holds; none of one that has just ended. */
    private static Stream<String> sockets(ProcessHandle process) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files
                    .map(LoopbackOnlyIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .toList()
                    .stream();
        } catch (IOException ended) {
            return Stream.of();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
