package cn.linkage.gateway.login;

import cn.linkage.gateway.setting.GatewaySettings;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Keycloak as seen from here. Every endpoint is written down, not discovered, so the gateway starts before Keycloak:
 * the browser is sent to the public address, everything else is asked on the inner one.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    static final String REGISTRATION = "keycloak";

    @Bean
    ClientRegistration keycloakRegistration(GatewaySettings settings) {
        String protocol = "/protocol/openid-connect";
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId("linkage-gateway")
                .clientSecret(settings.gatewayClientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.publicAddressOf("/login/oauth2/code/" + REGISTRATION))
                .scope("openid")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.issuer() + protocol + "/auth")
                .tokenUri(settings.innerRealm(protocol + "/token"))
                .jwkSetUri(settings.innerRealm(protocol + "/certs"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.issuer() + protocol + "/logout"))
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration keycloakRegistration) {
        return new InMemoryClientRegistrationRepository(keycloakRegistration);
    }

    /** Asks Keycloak itself; short time-outs, because a person waits. */
    @Bean(defaultCandidate = false)
    RestClient keycloakRestClient() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build());
        requests.setReadTimeout(Duration.ofSeconds(10));
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForTokens(
            @Qualifier("keycloakRestClient") RestClient keycloak) {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(keycloak);
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshForTokens(
            @Qualifier("keycloakRestClient") RestClient keycloak) {
        RestClientRefreshTokenTokenResponseClient client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(keycloak);
        return client;
    }
}
