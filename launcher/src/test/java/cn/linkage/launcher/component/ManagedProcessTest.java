package cn.linkage.launcher.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManagedProcessTest {

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void stopping_ends_the_children_too() throws Exception {
        ManagedProcess process = shell("sleep 600 & wait");
        Awaitility.await().until(() -> process.process().descendants().count() == 1);
        ProcessHandle child = process.process().descendants().findFirst().orElseThrow();

        process.close();

        assertThat(process.isAlive()).isFalse();
        Awaitility.await().until(() -> !child.isAlive());
    }

    @Test
    void a_process_that_does_not_listen_is_killed_after_its_grace() throws Exception {
        ManagedProcess process = ManagedProcess.start(new ManagedProcess.Command(
                "deaf",
                List.of("bash", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done"),
                Map.of(),
                folder,
                folder.resolve("deaf.log"),
                ManagedProcess.Ask.TERM,
                Duration.ofMillis(200)));
        Awaitility.await().until(() -> process.tail(1).contains("deaf"));

        process.close();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_death_is_told_with_the_log_and_its_last_lines() throws Exception {
        try (ManagedProcess process = shell("echo the disk is full; exit 7")) {
            assertThatThrownBy(() -> Waiting.until(process, Duration.ofSeconds(20), () -> false))
                    .isInstanceOf(ProcessDiedException.class)
                    .hasMessageContaining("worker ended with code 7")
                    .hasMessageContaining("worker.log")
                    .hasMessageContaining("the disk is full");
        }
    }

    @Test
    void waiting_ends_when_the_time_is_over() throws Exception {
        try (ManagedProcess process = shell("sleep 600")) {
            assertThatThrownBy(() -> Waiting.until(process, Duration.ofMillis(300), () -> false))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("was not ready within");
        }
    }

    private ManagedProcess shell(String script) throws IOException {
        return ManagedProcess.start(new ManagedProcess.Command(
                "worker", List.of("bash", "-c", script), Map.of(), folder, folder.resolve("worker.log")));
    }
}
