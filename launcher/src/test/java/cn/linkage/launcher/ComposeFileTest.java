package cn.linkage.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.launcher.component.Postgres;
import cn.linkage.launcher.component.PostgresServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What docker-compose.yml promises, and that it gives each process what the launcher gives it. */
final class ComposeFileTest {

    private static final Set<String> JOBS = Set.of("databases", "realm", "demo");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern SECRET = Pattern.compile("\\$\\{(LINKAGE_SECRET_[A-Z_]+):\\?}");
    private static final Pattern LAST_USER = Pattern.compile("(?s).*\\nUSER ([0-9]+)(:[0-9]+)?\\n.*");

    private final JsonNode services = ComposeFile.tree().path("services");
    private final Secrets secrets = allSecrets();

    @Test
    void every_service_that_stays_has_a_health_check_and_is_started_again_after_a_death() {
        services.properties().stream()
                .filter(service -> !JOBS.contains(service.getKey()))
                .forEach(service -> {
                    assertThat(service.getValue()
                                    .path("healthcheck")
                                    .path("test")
                                    .isEmpty())
                            .as("%s has a health check", service.getKey())
                            .isFalse();
                    assertThat(service.getValue().path("restart").asString(""))
                            .as("restart of " + service.getKey())
                            .isEqualTo("unless-stopped");
                });
    }

    @Test
    void who_needs_another_waits_until_it_is_healthy_and_for_a_job_until_it_has_succeeded() {
        services.properties()
                .forEach(service -> service.getValue()
                        .path("depends_on")
                        .properties()
                        .forEach(needed -> assertThat(
                                        needed.getValue().path("condition").asString())
                                .as(service.getKey() + " needs " + needed.getKey())
                                .isEqualTo(
                                        JOBS.contains(needed.getKey())
                                                ? "service_completed_successfully"
                                                : "service_healthy")));
        JOBS.forEach(job -> assertThat(services.path(job).path("restart").asString(""))
                .as("restart of the job " + job)
                .isEqualTo("no"));
    }

    /** Compose stops in the opposite order, but looks at direct needs only: the job between them has long ended. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "enterprise-service", "school-service", "matching-service", "keycloak"})
    void who_works_on_the_database_is_stopped_before_it(String service) {
        assertThat(ComposeFile.service(service).path("depends_on").has("postgres"))
                .isTrue();
    }

    @Test
    void only_the_gateway_can_be_reached_from_the_host() {
        services.properties().forEach(service -> {
            boolean gateway = service.getKey().equals("gateway");
            assertThat(service.getValue().has("ports"))
                    .as(service.getKey() + " publishes ports")
                    .isEqualTo(gateway);
            assertThat(ComposeFile.texts(service.getValue().path("networks")))
                    .as("networks of " + service.getKey())
                    .isEqualTo(gateway ? List.of("front", "back") : List.of("back"));
            assertThat(service.getValue().has("network_mode")).isFalse();
        });
        assertThat(ComposeFile.tree().at("/networks/back/internal").asBoolean())
                .as("no way out of the network back")
                .isTrue();
        assertThat(ComposeFile.texts(services.path("gateway").path("ports")))
                .containsExactly("${LINKAGE_BIND:?}:${LINKAGE_PORT:?}:8080");
    }

    @Test
    void no_secret_stands_in_the_file() {
        List<String> names = new ArrayList<>();
        services.properties().stream()
                .flatMap(service -> service.getValue().path("environment").properties().stream())
                .filter(variable -> variable.getKey().matches("LINKAGE_SECRET_.*|.*(PASSWORD|SECRET|_KEY)"))
                .forEach(variable -> {
                    names.add(variable.getKey());
                    assertThat(variable.getValue().asString())
                            .as(variable.getKey())
                            .matches(SECRET);
                });
        assertThat(names).hasSizeGreaterThan(20);
        secrets.byVariable()
                .values()
                .forEach(value ->
                        assertThat(ComposeFile.text("docker-compose.yml")).doesNotContain(value));
    }

    @Test
    void every_container_can_do_little_and_take_little() {
        services.properties().forEach(service -> {
            JsonNode settings = service.getValue();
            assertThat(ComposeFile.texts(settings.path("cap_drop")))
                    .as("capabilities of " + service.getKey())
                    .containsExactly("ALL");
            assertThat(ComposeFile.texts(settings.path("security_opt"))).containsExactly("no-new-privileges:true");
            assertThat(settings.has("privileged") || settings.has("cap_add")).isFalse();
            assertThat(settings.path("read_only").asBoolean())
                    .as("read-only file system of " + service.getKey())
                    .isEqualTo(!service.getKey().equals("kafka"));
            for (String limit : List.of("mem_limit", "stop_grace_period", "logging")) {
                assertThat(settings.has(limit))
                        .as(service.getKey() + " has " + limit)
                        .isTrue();
            }
        });
    }

    @Test
    void every_image_of_ours_runs_as_an_ordinary_user() {
        Set<String> files = new TreeSet<>();
        services.forEach(service -> {
            if (service.has("build")) {
                JsonNode build = service.path("build");
                files.add(build.path("context").asString() + "/"
                        + build.path("dockerfile").asString("Dockerfile"));
            }
        });
        assertThat(files)
                .contains(
                        "gateway/Dockerfile",
                        "enterprise-service/Dockerfile",
                        "school-service/Dockerfile",
                        "matching-service/Dockerfile",
                        "launcher/Dockerfile",
                        "deploy/compose/keycloak/Dockerfile");
        files.forEach(file -> {
            Matcher user = LAST_USER.matcher(ComposeFile.text(file));
            assertThat(user.matches()).as("%s names its user", file).isTrue();
            assertThat(Integer.parseInt(user.group(1)))
                    .as("the user of the image of " + file)
                    .isPositive();
        });
        assertThat(services.path("postgres").path("user").asString("")).isEqualTo("postgres");
    }

    @ParameterizedTest
    @EnumSource(Application.class)
    void an_application_is_given_what_the_launcher_gives_it(Application application) {
        Map<String, String> launchers = launchersEnvironment(application);
        Map<String, String> composes = ComposeFile.environment(application.module());

        Set<String> expected = new HashSet<>(launchers.keySet());
        expected.add("SERVER_ADDRESS");
        if (application == Application.GATEWAY) {
            expected.add("LINKAGE_TRUSTED_PROXIES");
        }
        assertThat(composes.keySet()).isEqualTo(expected);
        assertThat(composes).doesNotContainKey("MANAGEMENT_SERVER_ADDRESS");
        for (String role : List.of("LINKAGE_DB_USER", "LINKAGE_DB_OWNER_USER", "LINKAGE_DB_RELAY_USER")) {
            assertThat(composes.get(role)).as(role).isEqualTo(launchers.get(role));
        }
        assertThat(composes.get("LINKAGE_DB_URL")).endsWith("/" + application.database());
        composes.forEach((name, value) -> {
            Matcher secret = SECRET.matcher(value);
            if (secret.matches()) {
                assertThat(secrets.byVariable().get(secret.group(1)))
                        .as(name + " is the secret " + secret.group(1))
                        .isEqualTo(launchers.get(name));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Application.class)
    void an_applications_image_has_the_launchers_options(Application application) {
        String image = ComposeFile.text(application.module() + "/Dockerfile");

        assertThat(image).contains("extract --layers");
        ApplicationRunner.JVM_OPTIONS.forEach(option -> assertThat(image).contains("\"" + option + "\""));
    }

    @Test
    void the_file_env_has_every_variable_and_every_secret_is_used() {
        PublicAddress address = new PublicAddress(
                URI.create("https://linkage.example.org"),
                Optional.of(new PublicAddress.Tls("c.pem", "k.pem")),
                Optional.empty());
        Set<String> made = new HashSet<>(secrets.byVariable().keySet());
        made.addAll(new ContainerSettings(true, address, 443, "172.30.66")
                .variables()
                .keySet());
        String text = ComposeFile.text("docker-compose.yml") + ComposeFile.text("deploy/compose/tls.yml");
        Set<String> used = new TreeSet<>();
        VARIABLE.matcher(text).results().forEach(match -> used.add(match.group(1)));

        assertThat(used).containsAll(secrets.byVariable().keySet());
        used.remove("LINKAGE_VERSION");
        assertThat(made).containsAll(used);
    }

    private Map<String, String> launchersEnvironment(Application application) {
        Installation installation = new Installation(Path.of("target"));
        PublicAddress address =
                new PublicAddress(URI.create("http://localhost:8080"), Optional.empty(), Optional.empty());
        UpOptions options = new UpOptions(true, address, new Ports(8080, 0));
        PostgresServer postgres = new PostgresServer("127.0.0.1", 15_432, Postgres.superuser("unused"));
        Map<String, String> environment = new ApplicationRunner(
                        installation, new Archives(installation), options, secrets)
                .environment(application, postgres);
        return environment;
    }

    private static Secrets allSecrets() {
        Secrets secrets = Secrets.unsaved();
        Platform.nameSecrets(secrets);
        return secrets;
    }
}
