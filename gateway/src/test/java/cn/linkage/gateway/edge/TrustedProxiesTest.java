package cn.linkage.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.setting.GatewaySettings;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private static TrustedProxies trusting(String... blocks) {
        URI any = URI.create("http://localhost:1");
        return new TrustedProxies(new GatewaySettings(any, any, "s", any, any, any, List.of(blocks)));
    }

    @Test
    void a_stranger_is_the_caller_whatever_it_claims() {
        assertThat(trusting("10.0.0.0/8").caller("203.0.113.5", List.of("1.1.1.1")))
                .isEqualTo("203.0.113.5");
        assertThat(trusting().caller("127.0.0.1", List.of("1.1.1.1"))).isEqualTo("127.0.0.1");
    }

    @Test
    void behind_trusted_proxies_the_nearest_stranger_on_the_way_is_the_caller() {
        TrustedProxies proxies = trusting("10.0.0.0/8", "fd00::/8");

        assertThat(proxies.caller("10.0.0.1", List.of("6.6.6.6, 203.0.113.5, 10.0.0.2")))
                .isEqualTo("203.0.113.5");
        assertThat(proxies.caller("10.0.0.1", List.of("6.6.6.6", "203.0.113.5")))
                .isEqualTo("203.0.113.5");
        assertThat(proxies.caller("fd00::1", List.of("2001:db8::5"))).isEqualTo("2001:db8::5");
    }

    @Test
    void what_is_no_address_ends_the_search_before_it() {
        TrustedProxies proxies = trusting("10.0.0.0/8");

        assertThat(proxies.caller("10.0.0.1", List.of("203.0.113.5, unknown, 10.0.0.2")))
                .isEqualTo("10.0.0.2");
        assertThat(proxies.caller("10.0.0.1", List.of("999.1.1.1"))).isEqualTo("10.0.0.1");
        assertThat(proxies.caller("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }
}
