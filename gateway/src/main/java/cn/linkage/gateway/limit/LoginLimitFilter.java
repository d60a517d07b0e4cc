package cn.linkage.gateway.limit;

import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits by address what guesses passwords or fills the platform with people: forms sent to Keycloak, tokens asked of
 * it, and logins begun. Keycloak itself guards each account.
 */
@Component
public class LoginLimitFilter extends OncePerRequestFilter {

    private final Allowances allowances;
    private final LimitSettings settings;
    private final ProblemWriter problems;

    LoginLimitFilter(Allowances allowances, LimitSettings settings, ProblemWriter problems) {
        this.allowances = allowances;
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = waitOf(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, Problem.TOO_MANY_REQUESTS, wait);
        }
    }

    private Duration waitOf(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean form = "POST".equals(request.getMethod()) && path.startsWith("/auth/");
        if (form && path.endsWith("/token")) {
            return allowances.take("token " + household(request), settings.token());
        }
        if (form || path.startsWith("/oauth2/authorization/")) {
            return allowances.take("login " + household(request), settings.login());
        }
        return Duration.ZERO;
    }

    private static String household(HttpServletRequest request) {
        return Allowances.household(request.getRemoteAddr());
    }
}
