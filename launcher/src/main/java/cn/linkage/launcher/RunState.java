package cn.linkage.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs now, on disk, so that {@code status} and {@code down} find it from another shell, and so that what a killed
 * launcher left behind can be ended. A process is known by its id and its start: ids are reused.
 */
record RunState(
        Running launcher,
        String url,
        String profile,
        int portOffset,
        int gatewayPort,
        boolean ready,
        List<Running> processes) {

    record Running(String name, long pid, Instant started, String log, int managementPort) {

        static Running of(String name, ProcessHandle process, Path log, int managementPort) {
            Instant started = process.info().startInstant().orElse(Instant.EPOCH);
            return new Running(name, process.pid(), started, log.toString(), managementPort);
        }

        Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            process.info().startInstant().orElse(Instant.EPOCH).equals(started));
        }
    }

    static Optional<RunState> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.shared().readValue(Files.readString(file), RunState.class));
        } catch (JacksonException unreadable) {
            throw new IOException(file + " is damaged. Look with ps for java and postgres processes of this folder, "
                    + "end them, and delete the file.");
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling("state.json.new");
        Files.writeString(aside, JsonMapper.shared().writeValueAsString(this));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
