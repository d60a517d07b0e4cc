package cn.linkage.gateway.setting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

class StartGuardTest {

    private final Map<String, Object> settings = new HashMap<>(Map.of(
            "linkage.db-password", "generated-1",
            "linkage.db-owner-password", "generated-2",
            "linkage.gateway-client-secret", "generated-3",
            "linkage.public-url", "http://localhost:8080",
            "server.address", "127.0.0.1"));

    private void start(String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new StartGuard().postProcessEnvironment(environment, new SpringApplication());
    }

    @Test
    void plain_http_on_this_machine_starts() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.5", "::", "myhost", ""})
    void plain_http_on_any_other_address_does_not_start(String address) {
        settings.put("server.address", address);

        assertThatThrownBy(this::start).hasMessageContaining("plain http on");
    }

    @Test
    void another_address_starts_with_a_certificate_or_named_proxies() {
        settings.put("server.address", "0.0.0.0");
        settings.put("linkage.trusted-proxies", "10.0.0.0/8");
        assertThatCode(this::start).doesNotThrowAnyException();

        settings.remove("linkage.trusted-proxies");
        settings.put("linkage.public-url", "https://linkage.example");
        settings.put("linkage.tls-certificate", "tls.crt");
        settings.put("linkage.tls-key", "tls.key");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://linkage.example", "http://192.168.1.5:8080", "http://localhost.evil.example"})
    void a_public_address_in_plain_http_is_refused(String url) {
        settings.put("linkage.public-url", url);

        assertThatThrownBy(this::start).hasMessageContaining("plain http is for this machine only");
    }

    @Test
    void half_a_certificate_is_refused_and_so_is_one_for_a_plain_address() {
        settings.put("linkage.tls-certificate", "tls.crt");
        assertThatThrownBy(this::start).hasMessageContaining("only one is set");

        settings.put("linkage.tls-key", "tls.key");
        assertThatThrownBy(this::start).hasMessageContaining("speaks https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkage.db-password", "linkage.db-owner-password", "linkage.gateway-client-secret"})
    void a_secret_that_is_missing_or_known_to_everybody_is_refused(String property) {
        settings.put(property, "Changeme");
        assertThatThrownBy(this::start).hasMessageContaining("everybody knows");
        assertThatCode(() -> start("demo")).doesNotThrowAnyException();

        settings.put(property, " ");
        assertThatThrownBy(this::start).hasMessageContaining("is not set");
        assertThatThrownBy(() -> start("demo")).hasMessageContaining("is not set");
    }
}
