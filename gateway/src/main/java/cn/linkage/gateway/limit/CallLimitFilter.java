package cn.linkage.gateway.limit;

import cn.linkage.gateway.person.SignedIn;
import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits the calls of each person and program, known by what Keycloak signed, and of each address otherwise. */
@Component
public class CallLimitFilter extends OncePerRequestFilter {

    private final Allowances allowances;
    private final LimitSettings settings;
    private final ProblemWriter problems;

    CallLimitFilter(Allowances allowances, LimitSettings settings, ProblemWriter problems) {
        this.allowances = allowances;
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = waitOf(SecurityContextHolder.getContext().getAuthentication(), request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, Problem.TOO_MANY_REQUESTS, wait);
        }
    }

    private Duration waitOf(@Nullable Authentication caller, HttpServletRequest request) {
        if (caller instanceof SignedIn signedIn) {
            return allowances.take("person " + signedIn.person().id(), settings.person());
        }
        if (caller instanceof JwtAuthenticationToken bearer) {
            String client = bearer.getToken().getClaimAsString("azp");
            return client != null && settings.programs().contains(client)
                    ? allowances.take("program " + client, settings.program())
                    : allowances.take("person " + bearer.getName(), settings.person());
        }
        return allowances.take("address " + Allowances.household(request.getRemoteAddr()), settings.address());
    }
}
