package cn.linkage.launcher.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginThemeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path themes;

    @Test
    void every_file_of_the_theme_is_written_and_an_older_one_replaced() throws IOException {
        Path properties = themes.resolve("linkage/login/theme.properties");
        Files.createDirectories(properties.getParent());
        Files.writeString(properties, "of an earlier version");

        LoginTheme.writeInto(themes);

        Path source = Path.of("../deploy/keycloak/themes");
        assertThat(files(themes)).isNotEmpty().isEqualTo(files(source));
        assertThat(properties).hasSameBinaryContentAs(source.resolve("linkage/login/theme.properties"));
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
