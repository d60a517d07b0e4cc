package cn.linkage.gateway.login;

import cn.linkage.gateway.session.CopiedSessions;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/**
 * Gives a session's access token, replaced when it is about to end.
 *
 * <p>Calls that find the same token ended wait for one refresh and share its result, and so do calls that come a little
 * later with an older view of the session. The first of them writes the new tokens into the session at once.
 */
@Component
class TokenRefresh {

    private static final Logger log = LoggerFactory.getLogger(TokenRefresh.class);

    /** A token that ends within this time might end on its way to the service. */
    private static final Duration SKEW = Duration.ofSeconds(2);

    private static final Duration LATECOMERS = Duration.ofSeconds(30);

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final ClientRegistration registration;
    private final CopiedSessions<?> sessions;
    private final Clock clock;
    private final Cache<String, CompletableFuture<Tokens>> flights = Caffeine.newBuilder()
            .expireAfterWrite(LATECOMERS)
            .maximumSize(20_000)
            .build();

    TokenRefresh(
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            ClientRegistration registration,
            CopiedSessions<?> sessions,
            Clock clock) {
        this.keycloak = keycloak;
        this.registration = registration;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The session's tokens, usable now.
     *
     * @throws LoginEndedException if Keycloak gives no new ones
     * @throws KeycloakUnavailableException if it can't be asked
     */
    Tokens usable(String sessionId, Tokens seen) {
        if (usable(seen)) {
            return seen;
        }
        String refreshToken = seen.refreshToken();
        if (refreshToken == null) {
            throw new LoginEndedException("No refresh token");
        }
        CompletableFuture<Tokens> known = flights.getIfPresent(refreshToken);
        if (known != null && known.isDone() && !known.isCompletedExceptionally() && !usable(known.join())) {
            flights.asMap().remove(refreshToken, known);
        }
        CompletableFuture<Tokens> mine = new CompletableFuture<>();
        CompletableFuture<Tokens> flight = flights.asMap().putIfAbsent(refreshToken, mine);
        if (flight == null) {
            fly(sessionId, seen, refreshToken, mine);
            flight = mine;
        }
        return landed(flight);
    }

    private boolean usable(Tokens tokens) {
        return tokens.usableAt(clock.instant().plus(SKEW));
    }

    private void fly(String sessionId, Tokens seen, String refreshToken, CompletableFuture<Tokens> flight) {
        try {
            Tokens fresh = refresh(seen, refreshToken);
            if (!sessions.change(sessionId, session -> session.setAttribute(Tokens.ATTRIBUTE, fresh))) {
                throw new LoginEndedException("The session ended during the refresh");
            }
            flight.complete(fresh);
        } catch (RuntimeException failure) {
            flights.asMap().remove(refreshToken, flight);
            flight.completeExceptionally(failure);
        }
    }

    private Tokens refresh(Tokens seen, String refreshToken) {
        Instant issued = Instant.EPOCH;
        try {
            OAuth2AccessTokenResponse response = keycloak.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    registration,
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER, seen.accessToken(), issued, seen.expiresAt()),
                    new OAuth2RefreshToken(refreshToken, issued)));
            Instant expiresAt = response.getAccessToken().getExpiresAt();
            OAuth2RefreshToken next = response.getRefreshToken();
            return new Tokens(
                    response.getAccessToken().getTokenValue(),
                    expiresAt == null ? clock.instant() : expiresAt,
                    next == null ? refreshToken : next.getTokenValue());
        } catch (OAuth2AuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                throw new LoginEndedException("Keycloak refused the refresh token");
            }
            log.warn("Keycloak gave no new token: {}", refused.getMessage());
            throw new KeycloakUnavailableException(refused);
        }
    }

    private static Tokens landed(CompletableFuture<Tokens> flight) {
        try {
            return flight.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof LoginEndedException ended) {
                throw ended;
            }
            throw new KeycloakUnavailableException(failure.getCause() == null ? failure : failure.getCause());
        }
    }
}
