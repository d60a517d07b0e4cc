package cn.linkage.gateway.login;

import cn.linkage.gateway.edge.SecurityHeaders;
import cn.linkage.gateway.limit.CallLimitFilter;
import cn.linkage.gateway.limit.LoginLimitFilter;
import cn.linkage.gateway.session.SessionCookie;
import cn.linkage.gateway.setting.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The two ways to call the API. A program shows a token with each call, and has no session and needs no CSRF token. A
 * browser has a cookie, and a change needs the CSRF token too. Whether the caller may do it is the service's decision.
 */
@Configuration(proxyBeanMethods = false)
class LoginChains {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final RequestMatcher API = PathPatternRequestMatcher.pathPattern("/api/**");

    @Bean
    @Order(10)
    SecurityFilterChain programChain(HttpSecurity http, Refusals refusals, CallLimitFilter limit) {
        return http.securityMatcher(LoginChains::programCall)
                .headers(SecurityHeaders::forData)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(refusals)
                        .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                            @Override
                            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                                filter.setAuthenticationFailureHandler(refusals);
                                return filter;
                            }
                        }))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(refusals))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(limit, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain browserChain(
            HttpSecurity http,
            GatewaySettings settings,
            PersonInSession person,
            TokensInSession tokens,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForTokens,
            LoginOutcome outcome,
            LogoutAtBothEnds logout,
            BackChannelLogout backChannel,
            Refusals refusals,
            EndedSessionFilter endedSession,
            UnusableLogoutTokenFilter logoutTokens,
            CallLimitFilter callLimit,
            LoginLimitFilter loginLimit) {
        return http.securityMatcher(
                        "/api/**",
                        "/logout",
                        "/logout/connect/back-channel/*",
                        "/oauth2/authorization/*",
                        "/login/oauth2/code/*")
                .headers(SecurityHeaders::forData)
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfCookie(settings))
                        .requireCsrfProtectionMatcher(request -> changesByCookie(request, settings)))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(person))
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + KeycloakClient.REGISTRATION)
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codeForTokens))
                        .authorizedClientRepository(tokens)
                        .oidcSessionRegistry(new NoSessionRegistry())
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .oidcLogout(oidc -> oidc.backChannel(channel -> channel.logoutHandler(backChannel)))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/logout"))
                        .addLogoutHandler(logout)
                        .logoutSuccessHandler(logout))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(loginLimit, CsrfFilter.class)
                .addFilterBefore(logoutTokens, LoginLimitFilter.class)
                .addFilterAfter(endedSession, AuthorizationFilter.class)
                .addFilterAfter(callLimit, EndedSessionFilter.class)
                .build();
    }

    private static boolean programCall(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null && API.matches(request);
    }

    /** Without the session cookie a call has no rights that a foreign page could borrow. */
    private static boolean changesByCookie(HttpServletRequest request, GatewaySettings settings) {
        return !SAFE.contains(request.getMethod())
                && SessionCookie.isSentWith(request, SessionCookie.nameFor(settings));
    }

    private static CookieCsrfTokenRepository csrfCookie(GatewaySettings settings) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.secure(settings.https()).sameSite("Lax"));
        return repository;
    }
}
