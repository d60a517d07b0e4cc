package cn.linkage.gateway.edge;

import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body that is to be passed on, up to the limit, before anything behind the gateway hears of it: so a body too
 * large is refused surely, and a caller who sends slowly holds no connection to a service. Files to import may be larger
 * than other bodies; what those larger ones take of the memory together is bounded.
 */
@Component
@Order(BodyLimitFilter.AFTER_SECURITY)
final class BodyLimitFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;

    /** So many of the largest files may be on their way at a time, or more that are smaller. */
    private static final int LARGEST_FILES_AT_A_TIME = 2;

    private static final int BYTES_A_PERMIT = 1024;
    private static final String SECONDS_TO_WAIT = "5";

    private final ProblemWriter problems;
    private final int bodyLimit;
    private final int fileLimit;
    private final Semaphore room;

    BodyLimitFilter(
            ProblemWriter problems,
            @Value("${linkage.gateway.route.body-limit}") DataSize bodyLimit,
            @Value("${linkage.gateway.route.file-limit}") DataSize fileLimit) {
        this.problems = problems;
        this.bodyLimit = Math.toIntExact(bodyLimit.toBytes());
        this.fileLimit = Math.toIntExact(fileLimit.toBytes());
        this.room = new Semaphore(LARGEST_FILES_AT_A_TIME * permits(this.fileLimit));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/auth/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isFile(request) || isSmall(request)) {
            readAndPass(request, response, chain, bodyLimit);
            return;
        }
        long length = request.getContentLengthLong();
        int needed = permits(length < 0 ? fileLimit : Math.min(length, fileLimit));
        if (room.tryAcquire(needed)) {
            try {
                readAndPass(request, response, chain, fileLimit);
            } finally {
                room.release(needed);
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.write(request, response, Problem.TOO_MANY_REQUESTS);
        }
    }

    private static int permits(long bytes) {
        return Math.toIntExact(Math.ceilDiv(bytes, BYTES_A_PERMIT));
    }

    /** A file that is no larger than other bodies may be is treated as they are. */
    private boolean isSmall(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= bodyLimit;
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().endsWith("-imports");
    }

    private void readAndPass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int limit)
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
