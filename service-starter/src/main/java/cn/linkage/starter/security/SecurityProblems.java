package cn.linkage.starter.security;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers who may not pass: 401 where nobody is signed in or the token is no good, otherwise 403, or 404 for hidden. */
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityProblems.class);

    private final Problems problems;

    SecurityProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(
                request,
                response,
                new ProblemException(HttpStatus.UNAUTHORIZED, "not-signed-in", new Words("请先登录", "Please sign in")));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        if (e instanceof AuthenticationServiceException) {
            LOG.warn("Tokens can't be verified at the moment: {}", e.getMessage());
            problems.write(
                    request,
                    response,
                    new ProblemException(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "login-unavailable",
                            new Words("登录服务暂时不可用，请稍后再试", "The login service is not available; try again later")));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(
                request,
                response,
                new ProblemException(
                        HttpStatus.UNAUTHORIZED,
                        "token-invalid",
                        new Words("登录已失效，请重新登录", "The token is not valid or has expired; sign in again")));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean hidden = e instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof TableAuthorization.Decision decision
                && decision.access() == Access.HIDDEN;
        problems.write(request, response, hidden ? ProblemException.notFound() : ProblemException.forbidden());
    }
}
