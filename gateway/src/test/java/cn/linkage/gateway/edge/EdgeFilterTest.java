package cn.linkage.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.problem.ProblemWriter;
import cn.linkage.gateway.setting.GatewaySettings;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class EdgeFilterTest {

    private static final GatewaySettings SETTINGS = new GatewaySettings(
            URI.create("https://linkage.example"),
            URI.create("http://127.0.0.1:1/auth"),
            "s",
            URI.create("http://127.0.0.1:2"),
            URI.create("http://127.0.0.1:3"),
            URI.create("http://127.0.0.1:4"),
            List.of("10.0.0.0/8"));

    private final EdgeFilter filter =
            new EdgeFilter(new TrustedProxies(SETTINGS), new ProblemWriter(new JsonMapper()), SETTINGS);

    private MockFilterChain passed(String peer, boolean tls, MockHttpServletResponse response) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(peer);
        request.setSecure(tls);
        request.addHeader("X-Forwarded-For", "203.0.113.5");
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        return chain;
    }

    @Test
    void plain_http_from_beyond_this_machine_is_refused_unless_a_trusted_proxy_passed_it_on() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThat(passed("203.0.113.9", false, response).getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains("plain-http-refused");
        assertThat(passed("203.0.113.9", true, new MockHttpServletResponse()).getRequest())
                .isNotNull();
        assertThat(passed("10.1.1.1", false, new MockHttpServletResponse()).getRequest())
                .isNotNull();
        assertThat(passed("127.0.0.1", false, new MockHttpServletResponse()).getRequest())
                .isNotNull();
    }

    @Test
    void what_follows_sees_the_caller_and_the_public_scheme_and_no_forwarded_header() throws Exception {
        var request = (jakarta.servlet.http.HttpServletRequest) java.util.Objects.requireNonNull(
                passed("10.1.1.1", false, new MockHttpServletResponse()).getRequest());

        assertThat(request.getRemoteAddr()).isEqualTo("203.0.113.5");
        assertThat(request.isSecure()).isTrue();
        assertThat(request.getScheme()).isEqualTo("https");
        assertThat(request.getHeader("x-forwarded-for")).isNull();
        assertThat(request.getHeaders("X-Forwarded-For").hasMoreElements()).isFalse();
        assertThat(java.util.Collections.list(request.getHeaderNames())).isEmpty();
    }
}
