package cn.linkage.launcher.component;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.launcher.ComposeFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** PostgreSQL, Kafka and Keycloak in docker-compose.yml are set as the launcher sets them. */
final class ContainersAsProcessesTest {

    @Test
    void postgres_is_set_as_by_the_launcher() {
        Map<String, String> launchers = new HashMap<>(Postgres.serverSettings(5432));
        // Where it listens is the image's own.
        launchers.keySet().removeAll(Set.of("port", "listen_addresses", "unix_socket_directories"));

        Map<String, String> composes = ComposeFile.texts(
                        ComposeFile.service("postgres").path("command"))
                .stream()
                .filter(word -> word.startsWith("-c"))
                .map(word -> word.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

        assertThat(composes).isEqualTo(launchers);
        assertThat(ComposeFile.environment("postgres").get("POSTGRES_USER"))
                .isEqualTo(Postgres.superuser("unused").user());
    }

    @Test
    void kafka_is_set_as_by_the_launcher() {
        Set<String> addresses = Set.of("controller.quorum.voters", "listeners", "log.dirs");
        Map<String, String> composes = ComposeFile.environment("kafka");

        KafkaBroker.serverSettings(new KafkaBroker.Settings(Path.of("data"), Path.of("log"), 9092, 9093))
                .forEach((name, value) -> {
                    String variable =
                            "KAFKA_" + name.toString().toUpperCase(Locale.ROOT).replace('.', '_');
                    assertThat(composes).containsKey(variable);
                    if (!addresses.contains(name.toString())) {
                        assertThat(items(composes.getOrDefault(variable, "")))
                                .as(variable)
                                .isEqualTo(items(value.toString()));
                    }
                });
    }

    private static Set<String> items(String list) {
        return Set.of(list.split(",", -1));
    }

    @Test
    void keycloak_is_set_as_by_the_launcher() {
        Map<String, String> launchers = Keycloak.environment(new Keycloak.Settings(
                Path.of("data"),
                Path.of("log"),
                8080,
                9000,
                "${LINKAGE_PUBLIC_URL:?}",
                "jdbc:postgresql://postgres:5432/keycloak",
                new Credentials("keycloak", "${LINKAGE_SECRET_KEYCLOAK_DB:?}"),
                new Credentials("linkage-launcher", "${LINKAGE_SECRET_KEYCLOAK_ADMIN:?}"),
                List.of()));
        Map<String, String> composes = ComposeFile.environment("keycloak");
        composes.keySet().removeIf(name -> !name.startsWith("KC_"));
        // The image has the theme where Keycloak looks by itself.
        launchers.remove("KC_SPI_THEME__FOLDER__DIR");

        assertThat(composes.keySet()).isEqualTo(launchers.keySet());
        // In a container the loopback address is the container's own.
        for (String address : List.of("KC_HTTP_HOST", "KC_PROXY_TRUSTED_ADDRESSES")) {
            composes.remove(address);
            launchers.remove(address);
        }
        assertThat(composes).isEqualTo(launchers);
    }

    @Test
    void keycloaks_image_is_built_as_by_the_launcher_and_of_the_same_version() {
        String image = ComposeFile.text("deploy/compose/keycloak/Dockerfile");

        assertThat(image).contains("FROM quay.io/keycloak/keycloak:" + KeycloakDistribution.version() + "\n");
        KeycloakDistribution.BUILD_OPTIONS.forEach(option -> assertThat(image).contains("    " + option));
        assertThat(image).contains("COPY keycloak/themes /opt/keycloak/themes\n");
    }
}
