package cn.linkage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContainerSettingsTest {

    private static final Optional<PublicAddress.Tls> NO_TLS = Optional.empty();
    private static final URI FAR = URI.create("https://linkage.example.org");

    @Test
    void plain_http_is_published_to_this_machine_only() {
        Map<String, String> variables =
                of(new PublicAddress(URI.create("http://localhost:8080"), NO_TLS, Optional.empty()));

        assertThat(variables)
                .containsEntry("LINKAGE_BIND", "127.0.0.1")
                .containsEntry("LINKAGE_TRUSTED_PROXIES", "172.30.66.0/25,172.30.66.128/25")
                .containsEntry("COMPOSE_FILE", "docker-compose.yml");
    }

    @Test
    void a_proxy_on_this_machine_needs_no_port_for_others() {
        assertThat(of(new PublicAddress(FAR, NO_TLS, Optional.of("127.0.0.1"))))
                .containsEntry("LINKAGE_BIND", "127.0.0.1")
                .containsEntry("LINKAGE_TRUSTED_PROXIES", "172.30.66.0/25,172.30.66.128/25");
    }

    @Test
    void where_others_reach_the_port_only_the_named_proxies_are_believed() {
        assertThat(of(new PublicAddress(FAR, NO_TLS, Optional.of("10.0.0.7,127.0.0.1"))))
                .containsEntry("LINKAGE_BIND", "0.0.0.0")
                .containsEntry("LINKAGE_TRUSTED_PROXIES", "10.0.0.7,127.0.0.1,172.30.66.128/25");
    }

    @Test
    void with_a_certificate_of_its_own_the_gateway_believes_nobody() {
        PublicAddress.Tls tls = new PublicAddress.Tls("/etc/linkage/c.pem", "/etc/linkage/k.pem");

        assertThat(of(new PublicAddress(FAR, Optional.of(tls), Optional.empty())))
                .containsEntry("LINKAGE_BIND", "0.0.0.0")
                .containsEntry("LINKAGE_TRUSTED_PROXIES", "")
                .containsEntry("COMPOSE_FILE", "docker-compose.yml:deploy/compose/tls.yml")
                .containsEntry("LINKAGE_TLS_KEY", "/etc/linkage/k.pem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.30", "172.30.256", "172.30.66.0/24", "a.b.c", ""})
    void a_network_that_is_none_is_refused(String network) {
        PublicAddress address = new PublicAddress(URI.create("http://localhost:8080"), NO_TLS, Optional.empty());

        assertThatThrownBy(() -> new ContainerSettings(true, address, 8080, network))
                .isInstanceOf(PlainMessageException.class)
                .hasMessageContaining("--network " + network);
    }

    private static Map<String, String> of(PublicAddress address) {
        return new ContainerSettings(false, address, 8080, "172.30.66").variables();
    }
}
