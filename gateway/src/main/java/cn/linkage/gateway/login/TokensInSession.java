package cn.linkage.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Takes the tokens of a fresh login into the session. {@link TokenRefresh} reads them there, so nothing is given out. */
@Component
class TokensInSession implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String clientRegistrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant expiresAt = client.getAccessToken().getExpiresAt();
        request.getSession()
                .setAttribute(
                        Tokens.ATTRIBUTE,
                        new Tokens(
                                client.getAccessToken().getTokenValue(),
                                expiresAt == null ? Instant.now() : expiresAt,
                                client.getRefreshToken() == null
                                        ? null
                                        : client.getRefreshToken().getTokenValue()));
    }

    @Override
    public void removeAuthorizedClient(
            String clientRegistrationId,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(Tokens.ATTRIBUTE);
        }
    }
}
