package cn.linkage.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends what the state file names: the launcher, which ends its processes in order, and what is still there after it. */
final class Leftovers {

    private static final Duration FOR_ALL = Duration.ofSeconds(90);
    private static final Duration FOR_ONE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** The number of processes that had to be ended without their launcher's help. */
    static int end(RunState state, Path stateFile) throws IOException {
        state.launcher()
                .alive()
                .filter(launcher -> launcher.pid() != ProcessHandle.current().pid())
                .ifPresent(launcher -> {
                    launcher.destroy();
                    awaitEnd(launcher, FOR_ALL);
                });
        List<ProcessHandle> left = state.processes().reversed().stream()
                .map(RunState.Running::alive)
                .flatMap(Optional::stream)
                .toList();
        for (ProcessHandle process : left) {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroy();
            if (!awaitEnd(process, FOR_ONE)) {
                process.destroyForcibly();
                awaitEnd(process, FOR_ONE);
            }
            children.forEach(ProcessHandle::destroyForcibly);
        }
        Files.deleteIfExists(stateFile);
        return left.size();
    }

    private static boolean awaitEnd(ProcessHandle process, Duration longest) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }
}
