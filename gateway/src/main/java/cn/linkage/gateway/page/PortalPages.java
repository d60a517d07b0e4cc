package cn.linkage.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The portal's pages. It is one page that knows its own addresses, so a browser that asks for any of them gets that
 * page; a script or a program that asks for an address that is not there is told so.
 */
public final class PortalPages extends PathResourceResolver {

    private static final String PAGE = "index.html";

    /** First parts of addresses that are never the portal's. */
    private static final Set<String> OTHERS =
            Set.of("api", "auth", "oauth2", "login", "logout", "assets", "api-docs", "actuator", "error");

    /** Whether a browser asks for one of the portal's pages. */
    public static boolean isAsked(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !OTHERS.contains(firstPart(path))
                && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        if (file != null) {
            return file;
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && isAsked(attributes.getRequest())
                ? super.getResource(PAGE, location)
                : null;
    }
}
