package cn.linkage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class EnvCommandTest {

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void the_file_is_its_owners_only_and_has_every_secret_that_the_jobs_ask_for() throws Exception {
        run();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        Secrets read = Secrets.of(values());
        Platform.nameSecrets(read);
        assertThat(read.byVariable()).hasSizeGreaterThan(15);
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() throws Exception {
        Files.writeString(file(), "LINKAGE_SECRET_ENCRYPTION_KEY=kept\n");

        assertThatThrownBy(this::run).isInstanceOf(PlainMessageException.class).hasMessageContaining("exists already");

        assertThat(Files.readString(file())).isEqualTo("LINKAGE_SECRET_ENCRYPTION_KEY=kept\n");
    }

    @Test
    void an_upgrade_adds_the_secrets_that_are_new_and_changes_none() throws Exception {
        run();
        Map<String, String> before = values();
        List<String> older = Files.readAllLines(file());
        older.removeIf(line -> line.startsWith("LINKAGE_SECRET_DEMO_PASSWORD="));
        Files.write(file(), older);

        run("--complete");

        Map<String, String> after = values();
        assertThat(after.get("LINKAGE_SECRET_DEMO_PASSWORD"))
                .hasSizeGreaterThanOrEqualTo(24)
                .isNotEqualTo(before.get("LINKAGE_SECRET_DEMO_PASSWORD"));
        before.put("LINKAGE_SECRET_DEMO_PASSWORD", after.get("LINKAGE_SECRET_DEMO_PASSWORD"));
        assertThat(after).isEqualTo(before);
    }

    private void run(String... more) throws Exception {
        EnvCommand command = new EnvCommand();
        new CommandLine(command).parseArgs("--root", folder.toString());
        if (more.length > 0) {
            new CommandLine(command).parseArgs("--root", folder.toString(), more[0]);
        }
        command.call();
    }

    private Path file() {
        return folder.resolve(".env");
    }

    private Map<String, String> values() throws Exception {
        Map<String, String> values = new HashMap<>();
        for (String line : Files.readAllLines(file())) {
            String[] pair = line.split("=", 2);
            if (pair.length == 2 && !line.startsWith("#")) {
                values.put(pair[0], pair[1]);
            }
        }
        return values;
    }
}
