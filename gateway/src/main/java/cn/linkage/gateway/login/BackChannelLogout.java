package cn.linkage.gateway.login;

import cn.linkage.gateway.person.Person;
import cn.linkage.gateway.session.CopiedSession;
import cn.linkage.gateway.session.CopiedSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Ends the sessions that a verified logout token names: all of a person, or the one that began with that login. */
@Component
class BackChannelLogout implements LogoutHandler {

    private final CopiedSessions<?> sessions;
    private final OpenStreams streams;

    BackChannelLogout(CopiedSessions<?> sessions, OpenStreams streams) {
        this.sessions = sessions;
        this.streams = streams;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        String keycloakSession = token.getSessionId();
        String person = token.getSubject();
        if (person == null) {
            // Keycloak always names the person; without it no session can be found.
            return;
        }
        sessions
                .findByIndexNameAndIndexValue(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person)
                .values()
                .stream()
                .filter(session -> keycloakSession == null || keycloakSession.equals(keycloakSessionOf(session)))
                .forEach(session -> {
                    sessions.deleteById(session.getId());
                    streams.endThoseOf(session.getId());
                });
    }

    private static @Nullable String keycloakSessionOf(CopiedSession session) {
        Person person = session.getAttribute(Person.ATTRIBUTE);
        return person == null ? null : person.keycloakSession();
    }
}
