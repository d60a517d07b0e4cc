package cn.linkage.gateway.route;

import cn.linkage.gateway.session.SessionCookie;
import cn.linkage.gateway.setting.GatewaySettings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a backend gets to see. A service sees the headers that the API knows and the caller's token, so nothing that a
 * browser or a program makes up about itself arrives. Keycloak sees what a web application sees, without our cookies,
 * and where the call really came from.
 */
@Component
class OutgoingHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final String TOKEN = OutgoingHeaders.class.getName() + ".token";
    private static final String KEYCLOAK = OutgoingHeaders.class.getName() + ".keycloak";

    private static final Set<String> OF_THE_API = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "last-event-id",
            "traceparent",
            "tracestate",
            "user-agent");

    private static final Set<String> OF_LOGIN_PAGES = Stream.concat(
                    OF_THE_API.stream(), Stream.of("authorization", "cookie", "dpop", "origin", "referer"))
            .collect(Collectors.toUnmodifiableSet());

    private final GatewaySettings settings;
    private final Set<String> ownCookies;

    OutgoingHeaders(GatewaySettings settings) {
        this.settings = settings;
        this.ownCookies = Set.of(SessionCookie.nameFor(settings), "XSRF-TOKEN");
    }

    static void withToken(ServerRequest request, String token) {
        request.servletRequest().setAttribute(TOKEN, token);
    }

    static void toKeycloak(ServerRequest request) {
        request.servletRequest().setAttribute(KEYCLOAK, true);
    }

    @Override
    public HttpHeaders apply(HttpHeaders incoming, ServerRequest request) {
        if (request.servletRequest().getAttribute(KEYCLOAK) != null) {
            return forKeycloak(incoming, request);
        }
        HttpHeaders outgoing = only(incoming, OF_THE_API::contains);
        if (request.servletRequest().getAttribute(TOKEN) instanceof String token) {
            outgoing.setBearerAuth(token);
        }
        return outgoing;
    }

    private HttpHeaders forKeycloak(HttpHeaders incoming, ServerRequest request) {
        HttpHeaders outgoing = only(incoming, OF_LOGIN_PAGES::contains);
        List<String> cookies = incoming.getOrDefault(HttpHeaders.COOKIE, List.of()).stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(cookie -> !ownCookies.contains(cookie.split("=", 2)[0]))
                .toList();
        outgoing.remove(HttpHeaders.COOKIE);
        if (!cookies.isEmpty()) {
            outgoing.set(HttpHeaders.COOKIE, String.join("; ", cookies));
        }
        outgoing.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        outgoing.set("X-Forwarded-Proto", settings.https() ? "https" : "http");
        outgoing.set("X-Forwarded-Host", settings.publicUrl().getAuthority());
        outgoing.set("X-Forwarded-Port", Integer.toString(settings.publicPort()));
        return outgoing;
    }

    private static HttpHeaders only(HttpHeaders incoming, Predicate<String> known) {
        HttpHeaders outgoing = new HttpHeaders();
        incoming.forEach((name, values) -> {
            if (known.test(name.toLowerCase(Locale.ROOT))) {
                outgoing.addAll(name, values);
            }
        });
        return outgoing;
    }

    /** After the framework's own filters, some of which take away X-Forwarded headers. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
