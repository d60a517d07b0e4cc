package cn.linkage.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import cn.linkage.gateway.problem.Problem;
import cn.linkage.gateway.problem.ProblemWriter;
import cn.linkage.gateway.setting.GatewaySettings;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Each backend's route: the token, the breaker, the call. Streams go past the breaker. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    CircuitBreakerRegistry breakers(RouteSettings settings) {
        RouteSettings.Breaker breaker = settings.breaker();
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(breaker.window())
                .minimumNumberOfCalls(breaker.minimumCalls())
                .failureRateThreshold(breaker.failureRatePercent())
                .waitDurationInOpenState(breaker.openFor())
                .permittedNumberOfCallsInHalfOpenState(3)
                .build());
    }

    @Bean
    MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
        return meters -> breakers.getAllCircuitBreakers()
                .forEach(breaker -> Gauge.builder("gateway.backend.open", breaker, Routes::isOpen)
                        .description("1 while the backend is left alone because it did not answer")
                        .tag("backend", breaker.getName())
                        .register(meters));
    }

    private static double isOpen(CircuitBreaker breaker) {
        return breaker.getState() == CircuitBreaker.State.OPEN ? 1 : 0;
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> streamRoute(TokenRelay relay, EventStream stream) {
        return route("streams")
                .route(RequestPredicates.method(HttpMethod.GET).and(anyOf(Backend.STREAMS)), stream)
                .filter(relay)
                .build();
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> enterpriseRoute(TokenRelay relay, Breakers breakers, GatewaySettings settings) {
        return service(Backend.ENTERPRISE, relay, breakers, settings);
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> schoolRoute(TokenRelay relay, Breakers breakers, GatewaySettings settings) {
        return service(Backend.SCHOOL, relay, breakers, settings);
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> matchingRoute(TokenRelay relay, Breakers breakers, GatewaySettings settings) {
        return service(Backend.MATCHING, relay, breakers, settings);
    }

    private static RouterFunction<ServerResponse> service(
            Backend backend, TokenRelay relay, Breakers breakers, GatewaySettings settings) {
        return route(backend.name())
                .route(anyOf(backend.paths()), http())
                .before(uri(backend.address(settings)))
                .filter(relay)
                .filter(breakers.of(backend, Problem.BACKEND_UNAVAILABLE))
                .after((request, response) -> {
                    // Cookies are the gateway's and Keycloak's business only.
                    response.headers().remove(HttpHeaders.SET_COOKIE);
                    return response;
                })
                .build();
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> keycloakRoute(Breakers breakers, GatewaySettings settings) {
        return route(Backend.KEYCLOAK.name())
                .route(anyOf(Backend.KEYCLOAK.paths()), http())
                .before(uri(Backend.KEYCLOAK.address(settings)))
                .before(request -> {
                    OutgoingHeaders.toKeycloak(request);
                    return request;
                })
                .filter(breakers.of(Backend.KEYCLOAK, Problem.LOGIN_UNAVAILABLE))
                .build();
    }

    private static RequestPredicate anyOf(List<String> paths) {
        return paths.stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    @Bean
    Breakers backendBreakers(CircuitBreakerRegistry registry, ProblemWriter problems, RouteSettings settings) {
        return (backend, problem) -> {
            CircuitBreaker breaker = registry.circuitBreaker(backend.name());
            return new BackendBreaker(
                    breaker, problem, problems, settings.breaker().openFor());
        };
    }

    /** Makes a backend's breaker, with what is said while it does not answer. */
    @FunctionalInterface
    interface Breakers {

        HandlerFilterFunction<ServerResponse, ServerResponse> of(Backend backend, Problem problem);
    }
}
