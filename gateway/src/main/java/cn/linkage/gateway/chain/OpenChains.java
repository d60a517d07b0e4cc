package cn.linkage.gateway.chain;

import cn.linkage.gateway.edge.SecurityHeaders;
import cn.linkage.gateway.limit.LoginLimitFilter;
import cn.linkage.gateway.page.PortalPages;
import java.util.Arrays;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What needs no login here and touches no session: pages, Keycloak's own pages, the management port, and nothing. */
@Configuration(proxyBeanMethods = false)
class OpenChains {

    /** A span for every security filter costs more than it tells: one for the request is enough. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Matches on the management port only. */
    @Bean
    @Order(1)
    SecurityFilterChain managementChain(HttpSecurity http) {
        return stateless(http.securityMatcher(EndpointRequest.toAnyEndpoint())).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http) {
        return stateless(http.securityMatcher(new OrRequestMatcher(
                        PortalPages::isAsked,
                        anyOf("/", "/index.html", "/icon.svg", "/assets/**", "/api-docs", "/api-docs/**"))))
                .headers(SecurityHeaders::forPages)
                .build();
    }

    /** Keycloak guards its pages by headers and form tokens of its own. */
    @Bean
    @Order(3)
    SecurityFilterChain keycloakChain(HttpSecurity http, LoginLimitFilter limit) {
        return stateless(http.securityMatcher("/auth/**"))
                .headers(headers -> headers.defaultsDisabled()
                        .contentTypeOptions(options -> {})
                        .httpStrictTransportSecurity(
                                hsts -> hsts.maxAgeInSeconds(31_536_000).includeSubDomains(false)))
                .addFilterAfter(limit, AuthorizationFilter.class)
                .build();
    }

    /** Whatever no other chain knows: there is nothing there, and it says so. */
    @Bean
    @Order(100)
    SecurityFilterChain nothingChain(HttpSecurity http) {
        return stateless(http).headers(SecurityHeaders::forData).build();
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList());
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    }
}
