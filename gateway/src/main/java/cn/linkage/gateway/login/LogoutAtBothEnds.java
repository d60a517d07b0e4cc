package cn.linkage.gateway.login;

import cn.linkage.gateway.person.Person;
import cn.linkage.gateway.person.SignedIn;
import cn.linkage.gateway.setting.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends a session here and at Keycloak. Keycloak is told from here, so the login is over even if the browser is closed
 * now; the answer names the address where the browser loses Keycloak's cookie too.
 */
@Component
class LogoutAtBothEnds implements LogoutHandler, LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(LogoutAtBothEnds.class);

    private final GatewaySettings settings;
    private final ClientRegistration registration;
    private final RestClient keycloak;
    private final OpenStreams streams;
    private final JsonMapper json;

    LogoutAtBothEnds(
            GatewaySettings settings,
            ClientRegistration registration,
            @Qualifier("keycloakRestClient") RestClient keycloak,
            OpenStreams streams,
            JsonMapper json) {
        this.settings = settings;
        this.registration = registration;
        this.keycloak = keycloak;
        this.streams = streams;
        this.json = json;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        Tokens tokens = CallerToken.tokensOf(session);
        streams.endThoseOf(session.getId());
        session.invalidate();
        if (tokens != null && tokens.refreshToken() != null) {
            endAtKeycloak(tokens.refreshToken());
        }
    }

    private void endAtKeycloak(String refreshToken) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("refresh_token", refreshToken);
        try {
            keycloak.post()
                    .uri(settings.innerRealm("/protocol/openid-connect/logout"))
                    .headers(
                            headers -> headers.setBasicAuth(registration.getClientId(), registration.getClientSecret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException | org.springframework.security.oauth2.core.OAuth2AuthorizationException failure) {
            log.warn("Keycloak could not be told of a logout; the browser will tell it: {}", failure.getMessage());
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        String logoutUrl = authentication instanceof SignedIn signedIn ? keycloakLogout(signedIn.person()) : "/";
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("logoutUrl", logoutUrl)));
    }

    private String keycloakLogout(Person person) {
        String endSession = String.valueOf(
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"));
        return UriComponentsBuilder.fromUriString(endSession)
                .queryParam("id_token_hint", person.idToken())
                .queryParam(
                        "post_logout_redirect_uri",
                        UriUtils.encode(settings.publicAddressOf("/"), StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
    }
}
