package cn.linkage.gateway.login;

import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a browser whose session has ended so, and takes the cookie back. Otherwise its call would go on without a token,
 * and a page would show what strangers see as if that were all.
 */
@Component
public class EndedSessionFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;
    private final CookieSerializer cookie;

    EndedSessionFilter(ProblemWriter problems, CookieSerializer cookie) {
        this.problems = problems;
        this.cookie = cookie;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestedSessionId() == null || request.getSession(false) != null) {
            chain.doFilter(request, response);
            return;
        }
        cookie.writeCookieValue(new CookieSerializer.CookieValue(request, response, ""));
        if (request.getRequestURI().equals("/api/session")
                || !request.getRequestURI().startsWith("/api/")) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, Problem.SESSION_ENDED);
        }
    }
}
