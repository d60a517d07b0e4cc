package cn.linkage.launcher.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class RealmFilesTest {

    private static final RealmFiles.Values LOOPBACK =
            new RealmFiles.Values("http://localhost:8080", "http://127.0.0.1:8080", "geheim\"1", "s2", "p3");

    @Test
    void every_place_for_a_value_is_filled() throws Exception {
        RealmFiles files = RealmFiles.load(LOOPBACK, true);

        assertThat(files.realm().toString()).doesNotContain("${LINKAGE_").contains("${fullName}");
        assertThat(files.clients().toString()).doesNotContain("${LINKAGE_").contains("geheim\\\"1");
    }

    @Test
    void roles_are_the_offices_and_nothing_else() throws Exception {
        List<String> roles = RealmFiles.load(LOOPBACK, false)
                .realm()
                .path("roles")
                .path("realm")
                .valueStream()
                .map(role -> role.path("name").asString())
                .toList();

        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "economic-bureau",
                        "education-bureau",
                        "science-bureau",
                        "science-association",
                        "platform-admin");
    }

    @Test
    void demo_people_and_demo_clients_come_with_the_demo_only() throws Exception {
        RealmFiles production = RealmFiles.load(LOOPBACK, false);
        RealmFiles demo = RealmFiles.load(LOOPBACK, true);

        assertThat(production.demoUsers()).isEmpty();
        assertThat(ids(production)).doesNotContain("linkage-demo-cli", "linkage-sample");
        assertThat(ids(demo)).contains("linkage-demo-cli", "linkage-sample");
        assertThat(demo.demoUsers()).allSatisfy(person -> {
            assertThat(person.path("username").asString()).startsWith("demo-");
            assertThat(person.path("firstName").asString()).startsWith("演示-");
        });
    }

    @Test
    void another_value_is_another_state_to_apply() throws Exception {
        RealmFiles.Values moved =
                new RealmFiles.Values("https://linkage.example.org", "http://127.0.0.1:8080", "geheim\"1", "s2", "p3");

        assertThat(RealmFiles.load(LOOPBACK, false).hash())
                .isEqualTo(RealmFiles.load(LOOPBACK, false).hash())
                .isNotEqualTo(RealmFiles.load(moved, false).hash())
                .isNotEqualTo(RealmFiles.load(LOOPBACK, true).hash());
    }

    private static List<String> ids(RealmFiles files) {
        return files.clients().stream()
                .map((JsonNode client) -> client.path("clientId").asString())
                .toList();
    }
}
