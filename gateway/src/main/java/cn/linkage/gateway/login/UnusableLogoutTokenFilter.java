package cn.linkage.gateway.login;

import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to a back-channel call whose token is no logout token, as OpenID Connect Back-Channel Logout 1.0, section
 * 2.8, asks. Spring Security does so for a token that it can read; one that is signed by Keycloak but of another kind,
 * such as an access token, makes it fail while reading the claims, and that would be an answer of 500.
 */
@Component
class UnusableLogoutTokenFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    UnusableLogoutTokenFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/logout/connect/back-channel/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException e) {
            if (!(e.getCause() instanceof IllegalArgumentException)) {
                throw e;
            }
            problems.write(request, response, Problem.BAD_REQUEST);
        }
    }
}
