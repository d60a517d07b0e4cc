package cn.linkage.gateway.login;

import cn.linkage.gateway.person.Person;
import cn.linkage.gateway.setting.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Sends the browser on after Keycloak has sent it back: to the portal, which says how it went. */
@Component
class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(LoginOutcome.class);

    private final GatewaySettings settings;

    LoginOutcome(GatewaySettings settings) {
        this.settings = settings;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(settings.publicAddressOf("/"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.info("A login failed: {}", failure.getMessage());
        HttpSession session = request.getSession(false);
        // Somebody who is logged in and comes back to an old login page stays logged in.
        if (session != null && session.getAttribute(Person.ATTRIBUTE) == null) {
            session.invalidate();
        }
        response.sendRedirect(settings.publicAddressOf("/?login=failed"));
    }
}
