package cn.linkage.gateway.person;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is logged in, as kept in the session.
 *
 * @param id the subject of every token of this person
 * @param name the name to show
 * @param keycloakSession Keycloak's own session, named by a back-channel logout
 * @param idToken shown to Keycloak at logout, so that it need not ask the person again
 */
public record Person(String id, String name, @Nullable String keycloakSession, String idToken) implements Serializable {

    public static final String ATTRIBUTE = "person";

    public static Person of(OidcUser user) {
        String id = Objects.requireNonNull(user.getSubject(), "An ID token without a subject");
        return new Person(
                id,
                firstOf(user.getFullName(), user.getPreferredUsername(), id),
                user.getClaimAsString("sid"),
                user.getIdToken().getTokenValue());
    }

    private static String firstOf(@Nullable String name, @Nullable String userName, String id) {
        if (name != null && !name.isBlank()) {
            return name;
        }
        return userName == null ? id : userName;
    }
}
