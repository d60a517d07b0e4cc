package cn.linkage.gateway.route;

import cn.linkage.gateway.setting.GatewaySettings;
import java.net.URI;
import java.util.List;

/**
 * What stands behind the gateway, and the paths that lead there. This is the whole list: a path that is not here does
 * not exist for anybody outside.
 */
enum Backend {
    ENTERPRISE(List.of(
            "/api/enterprise-applications/**",
            "/api/enterprise-imports/**",
            "/api/enterprises/**",
            "/api/offers/**",
            "/api/technology-vice-presidents/**",
            "/api/cultivation/**",
            "/api/enterprise-audit",
            "/api/dead-letters/enterprise-service/**",
            "/api/health/enterprise-service",
            "/api/my/enterprises",
            "/api/my/offer-imports/**")),
    SCHOOL(List.of(
            "/api/school-applications/**",
            "/api/school-imports/**",
            "/api/schools/**",
            "/api/needs/**",
            "/api/school-audit",
            "/api/dead-letters/school-service/**",
            "/api/health/school-service",
            "/api/my/schools",
            "/api/my/need-imports/**")),
    MATCHING(List.of(
            "/api/item-categories",
            "/api/counties",
            "/api/market/**",
            "/api/proposals/**",
            "/api/agreements/**",
            "/api/notices",
            "/api/monitoring/public",
            "/api/monitoring/summary",
            "/api/policies/**",
            "/api/clearing-rounds/**",
            "/api/what-ifs",
            "/api/matching-audit",
            "/api/dead-letters/matching-service/**",
            "/api/health/matching-service")),
    /** Login pages and the endpoints that a login or a program's token needs; neither consoles nor registrations of clients. */
    KEYCLOAK(List.of(
            "/auth/realms/linkage/protocol/openid-connect/**",
            "/auth/realms/linkage/login-actions/**",
            "/auth/realms/linkage/.well-known/openid-configuration",
            "/auth/resources/**"));

    /** Event streams, all of matching-service. */
    static final List<String> STREAMS = List.of("/api/notices/stream", "/api/monitoring/stream");

    private final List<String> paths;

    Backend(List<String> paths) {
        this.paths = paths;
    }

    List<String> paths() {
        return paths;
    }

    URI address(GatewaySettings settings) {
        return switch (this) {
            case ENTERPRISE -> settings.enterpriseUrl();
            case SCHOOL -> settings.schoolUrl();
            case MATCHING -> settings.matchingUrl();
            case KEYCLOAK -> settings.keycloakInnerUrl();
        };
    }
}
