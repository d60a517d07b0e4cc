package cn.linkage.gateway.edge;

import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import cn.linkage.gateway.setting.GatewaySettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first filter. It settles who called, takes away what a request may not say about itself, and refuses plain http
 * from beyond this machine unless a trusted proxy passed it on. Scheme and security are those of the public address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class EdgeFilter extends OncePerRequestFilter {

    private final TrustedProxies proxies;
    private final ProblemWriter problems;
    private final boolean https;

    EdgeFilter(TrustedProxies proxies, ProblemWriter problems, GatewaySettings settings) {
        this.proxies = proxies;
        this.problems = problems;
        this.https = settings.https();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String peer = request.getRemoteAddr();
        if (!request.isSecure()
                && !proxies.trusts(peer)
                && !InetAddress.ofLiteral(peer).isLoopbackAddress()) {
            problems.write(request, response, Problem.PLAIN_HTTP_REFUSED);
            return;
        }
        List<String> forwardedFor = Collections.list(request.getHeaders("X-Forwarded-For"));
        chain.doFilter(new Settled(request, proxies.caller(peer, forwardedFor), https), response);
    }

    private static final class Settled extends HttpServletRequestWrapper {

        private final String caller;
        private final boolean https;

        Settled(HttpServletRequest request, String caller, boolean https) {
            super(request);
            this.caller = caller;
            this.https = https;
        }

        @Override
        public String getRemoteAddr() {
            return caller;
        }

        @Override
        public String getRemoteHost() {
            return caller;
        }

        @Override
        public boolean isSecure() {
            return https;
        }

        @Override
        public String getScheme() {
            return https ? "https" : "http";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return hidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !hidden(name))
                    .toList());
        }

        private static boolean hidden(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.startsWith("x-forwarded-") || lower.equals("forwarded") || lower.equals("x-real-ip");
        }
    }
}
