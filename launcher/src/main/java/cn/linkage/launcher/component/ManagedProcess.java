package cn.linkage.launcher.component;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One operating-system process with a log file: started, watched, and stopped together with every child of it.
 *
 * <p>Stopping asks first (the signal that the program takes as "finish cleanly"), waits the grace, then kills. What the
 * process started is killed too if it is still there afterwards.
 */
public final class ManagedProcess implements AutoCloseable {

    /** How to ask a process to end; PostgreSQL's "fast" shutdown is SIGINT, everything else takes SIGTERM. */
    public enum Ask {
        TERM,
        INT
    }

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final int TAIL_BYTES = 16 * 1024;

    private final String name;
    private final Process process;
    private final Path log;
    private final Ask ask;
    private final Duration grace;

    private ManagedProcess(String name, Process process, Path log, Ask ask, Duration grace) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.ask = ask;
        this.grace = grace;
    }

    /** What to run: the environment is added to this JVM's own, the log is appended to. */
    public record Command(
            String name,
            List<String> line,
            Map<String, String> environment,
            Path directory,
            Path log,
            Ask ask,
            Duration grace) {

        public Command {
            line = List.copyOf(line);
            environment = Map.copyOf(environment);
        }

        public Command(String name, List<String> line, Map<String, String> environment, Path directory, Path log) {
            this(name, line, environment, directory, log, Ask.TERM, Duration.ofSeconds(20));
        }

        /** The same, but ended otherwise. */
        public Command ending(Ask how, Duration patience) {
            return new Command(name, line, environment, directory, log, how, patience);
        }
    }

    public static ManagedProcess start(Command command) throws IOException {
        File log = command.log().toFile();
        Files.createDirectories(command.log().toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(inOwnSession(command.line()))
                .directory(command.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(command.environment());
        return new ManagedProcess(command.name(), builder.start(), command.log(), command.ask(), command.grace());
    }

    /** Apart from the terminal's Ctrl-C, which would reach all at once: the launcher ends them, in order. */
    private static List<String> inOwnSession(List<String> line) {
        if (!Files.isExecutable(SETSID)) {
            return line;
        }
        List<String> apart = new ArrayList<>(List.of(SETSID.toString()));
        apart.addAll(line);
        return apart;
    }

    public String name() {
        return name;
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The last lines of the log, at most 16 KB. */
    public List<String> tail(int lines) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - TAIL_BYTES);
            file.seek(from);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        }
    }

    /** Throws with the end of the log where the process is gone. */
    public void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new ProcessDiedException(name, process.exitValue(), log, tail(15));
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        try {
            if (process.isAlive()) {
                askToEnd();
                if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void askToEnd() {
        if (ask == Ask.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + ask, Long.toString(process.pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
