package cn.linkage.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretsTest {

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void secrets_are_random_kept_and_readable_by_their_owner_only() throws Exception {
        Path file = folder.resolve("secrets.properties");
        Secrets first = Secrets.load(file);
        String password = first.password("one");
        String key = first.key("key");
        first.save();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(password).hasSizeGreaterThanOrEqualTo(24).isNotEqualTo(first.password("two"));
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        Secrets second = Secrets.load(file);
        assertThat(second.password("one")).isEqualTo(password);
        assertThat(second.key("key")).isEqualTo(key);
    }

    @Test
    void a_file_that_others_could_read_is_closed_again() throws Exception {
        Path file = folder.resolve("secrets.properties");
        Files.writeString(file, "one=kept\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(Secrets.load(file).password("one")).isEqualTo("kept");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void every_secret_is_named_before_anything_is_started() throws Exception {
        Secrets secrets = Secrets.load(folder.resolve("secrets.properties"));
        Platform.nameSecrets(secrets);
        secrets.save();

        assertThat(Files.readString(folder.resolve("secrets.properties")))
                .contains("matching.db.relay=", "keycloak.admin=", "encryption.key=", "demo.password=");
    }
}
