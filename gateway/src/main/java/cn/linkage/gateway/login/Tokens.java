package cn.linkage.gateway.login;

import com.nimbusds.jwt.JWTParser;
import java.io.Serializable;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak gave for a logged-in person; never leaves the server.
 *
 * @param accessToken goes with each call to a service
 * @param expiresAt when the access token has to be replaced
 * @param refreshToken what replaces it
 */
record Tokens(
        String accessToken, Instant expiresAt, @Nullable String refreshToken) implements Serializable {

    static final String ATTRIBUTE = "tokens";

    boolean usableAt(Instant time) {
        return time.isBefore(expiresAt);
    }

    /** The offices named by the access token. It came from Keycloak itself, so its signature is not checked again. */
    List<String> roles() {
        try {
            List<String> roles = JWTParser.parse(accessToken).getJWTClaimsSet().getStringListClaim("roles");
            return roles == null ? List.of() : List.copyOf(roles);
        } catch (ParseException opaque) {
            return List.of();
        }
    }
}
