package cn.linkage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicAddressTest {

    private static final Optional<PublicAddress.Tls> NO_TLS = Optional.empty();
    private static final Optional<String> NO_PROXY = Optional.empty();

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void plain_http_is_for_this_machine(String address) {
        PublicAddress checked = new PublicAddress(URI.create(address), NO_TLS, NO_PROXY);

        assertThat(checked.listenAddress()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://linkage.example.org", "http://10.0.0.8:8080", "http://localhost.example.org"})
    void plain_http_to_anywhere_else_is_refused(String address) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(address), NO_TLS, Optional.of("10.0.0.1")))
                .isInstanceOf(PlainMessageException.class)
                .hasMessageContaining("plain http is for this machine only");
    }

    @Test
    void https_needs_somebody_who_speaks_it() {
        URI address = URI.create("https://linkage.example.org");

        assertThatThrownBy(() -> new PublicAddress(address, NO_TLS, NO_PROXY))
                .isInstanceOf(PlainMessageException.class)
                .hasMessageContaining("LINKAGE_TLS_CERTIFICATE")
                .hasMessageContaining("--trusted-proxies");
        assertThat(new PublicAddress(address, NO_TLS, Optional.of("10.0.0.1")).listenAddress())
                .isEqualTo("0.0.0.0");
        assertThat(new PublicAddress(address, Optional.of(new PublicAddress.Tls("c.pem", "k.pem")), NO_PROXY)
                        .gatewayInnerUrl(8_443))
                .isEqualTo("https://linkage.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://localhost", "localhost:8080", "https://linkage.example.org/platform"})
    void what_is_no_origin_is_refused(String address) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(address), NO_TLS, Optional.of("10.0.0.1")))
                .isInstanceOf(PlainMessageException.class)
                .hasMessageContaining(address);
    }
}
