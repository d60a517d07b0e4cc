package cn.linkage.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.launcher.component.ManagedProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeftoversTest {

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void what_a_killed_launcher_left_behind_is_found_again_and_ended() throws Exception {
        Path file = folder.resolve("run/state.json");
        ManagedProcess orphan = ManagedProcess.start(new ManagedProcess.Command(
                "kafka", List.of("sleep", "600"), Map.of(), folder, folder.resolve("kafka.log")));
        RunState.Running launcher = new RunState.Running("launcher", 999_999_999L, Instant.EPOCH, "", 0);
        RunState.Running process = RunState.Running.of("kafka", orphan.process().toHandle(), orphan.log(), 0);
        new RunState(launcher, "http://localhost:8080", "demo", 0, 8_080, true, List.of(process)).write(file);

        int ended = Leftovers.end(RunState.read(file).orElseThrow(), file);

        assertThat(ended).isEqualTo(1);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void a_process_that_only_got_the_same_number_is_left_alone() throws Exception {
        ManagedProcess other = ManagedProcess.start(new ManagedProcess.Command(
                "other", List.of("sleep", "600"), Map.of(), folder, folder.resolve("other.log")));
        try (other) {
            RunState.Running earlier =
                    new RunState.Running("kafka", other.process().pid(), Instant.EPOCH, "", 0);

            assertThat(earlier.alive()).isEmpty();
        }
    }
}
