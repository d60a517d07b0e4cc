package cn.linkage.gateway.setting;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the gateway stands and what stands behind it.
 *
 * @param publicUrl the one address by which browsers and programs know the platform, without a path
 * @param keycloakInnerUrl Keycloak's own address including its path, reachable from here only
 * @param gatewayClientSecret proves to Keycloak that it is the gateway that asks for tokens
 * @param trustedProxies addresses or CIDR blocks whose X-Forwarded-For is believed; nobody else's is
 */
@ConfigurationProperties("linkage")
public record GatewaySettings(
        URI publicUrl,
        URI keycloakInnerUrl,
        String gatewayClientSecret,
        URI enterpriseUrl,
        URI schoolUrl,
        URI matchingUrl,
        @DefaultValue List<String> trustedProxies) {

    public boolean https() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    public int publicPort() {
        return publicUrl.getPort() >= 0 ? publicUrl.getPort() : https() ? 443 : 80;
    }

    /** The public address of a path on the platform. */
    public String publicAddressOf(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    public String issuer() {
        return publicAddressOf("/auth/realms/linkage");
    }

    /** An endpoint of the realm on Keycloak's inner address. */
    public String innerRealm(String path) {
        return keycloakInnerUrl + "/realms/linkage" + path;
    }
}
