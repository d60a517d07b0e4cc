package cn.linkage.gateway.login;

import cn.linkage.gateway.person.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is calling, as shown to the caller.
 *
 * @param authenticated whether anybody is logged in
 * @param name the name to show, if so
 * @param roles the offices held; what else a person may do is a matter of memberships, which the services know
 */
public record Caller(boolean authenticated, @Nullable String name, List<String> roles) {

    public static Caller of(HttpServletRequest request) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof SignedIn signedIn) {
            Tokens tokens = CallerToken.tokensOf(request.getSession(false));
            return new Caller(true, signedIn.person().name(), tokens == null ? List.of() : tokens.roles());
        }
        if (caller instanceof JwtAuthenticationToken bearer) {
            return ofToken(bearer.getToken());
        }
        return new Caller(false, null, List.of());
    }

    private static Caller ofToken(Jwt token) {
        String name = token.getClaimAsString("name");
        List<String> roles = token.getClaimAsStringList("roles");
        return new Caller(
                true,
                name == null ? token.getClaimAsString("preferred_username") : name,
                roles == null ? List.of() : roles);
    }
}
