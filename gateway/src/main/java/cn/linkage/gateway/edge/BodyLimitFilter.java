package cn.linkage.gateway.edge;

import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body that is to be passed on, up to the limit, before anything behind the gateway hears of it: so a body too
 * large is refused surely, and a caller who sends slowly holds no connection to a service.
 */
@Component
@Order(BodyLimitFilter.AFTER_SECURITY)
final class BodyLimitFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;

    private final ProblemWriter problems;
    private final int limit;

    BodyLimitFilter(ProblemWriter problems, @Value("${linkage.gateway.route.body-limit}") DataSize limit) {
        this.problems = problems;
        this.limit = Math.toIntExact(limit.toBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/auth/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            tooLarge(request, response);
            return;
        }
        byte[] body = hasBody(request) ? request.getInputStream().readNBytes(limit + 1) : new byte[0];
        if (body.length > limit) {
            tooLarge(request, response);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The rest of the body is not read, so this connection can't carry another request.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.write(request, response, Problem.BODY_TOO_LARGE);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
