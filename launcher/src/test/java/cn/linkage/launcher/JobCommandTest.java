package cn.linkage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JobCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "postgres", "changeme", "aaaaaaaaaaaaaaaaaaaaaaaa"})
    void a_secret_that_could_be_guessed_is_refused_by_name(String guessable) {
        Map<String, String> environment = complete();
        environment.put("LINKAGE_SECRET_POSTGRES_SUPERUSER", guessable);

        assertThatThrownBy(() -> new JobCommand(environment).databases())
                .isInstanceOf(PlainMessageException.class)
                .hasMessageContaining("LINKAGE_SECRET_POSTGRES_SUPERUSER");
    }

    @Test
    void a_secret_that_is_missing_is_never_made_up() {
        Map<String, String> environment = complete();
        environment.remove("LINKAGE_SECRET_KEYCLOAK_ADMIN");

        assertThatThrownBy(() -> new JobCommand(environment).realm())
                .isInstanceOf(PlainMessageException.class)
                .hasMessageContaining("LINKAGE_SECRET_KEYCLOAK_ADMIN is not set");
    }

    @Test
    void an_unknown_profile_is_refused() {
        Map<String, String> environment = complete();
        environment.put("LINKAGE_PROFILE", "live");

        assertThatThrownBy(() -> new JobCommand(environment).demo())
                .isInstanceOf(PlainMessageException.class)
                .hasMessage("LINKAGE_PROFILE is live; it may be demo or production");
    }

    @Test
    void production_gets_no_demo() throws Exception {
        assertThat(new JobCommand(Map.of("LINKAGE_PROFILE", "production")).demo())
                .isZero();
    }

    private static Map<String, String> complete() {
        Secrets secrets = Secrets.unsaved();
        Platform.nameSecrets(secrets);
        Map<String, String> environment = new HashMap<>(secrets.byVariable());
        environment.put("LINKAGE_PROFILE", "demo");
        environment.put("LINKAGE_PUBLIC_URL", "http://localhost:8080");
        environment.put("LINKAGE_KEYCLOAK_INNER_URL", "http://127.0.0.1:1/auth");
        environment.put("LINKAGE_GATEWAY_INNER_URL", "http://127.0.0.1:1");
        environment.put("LINKAGE_POSTGRES_HOST", "127.0.0.1");
        return environment;
    }
}
