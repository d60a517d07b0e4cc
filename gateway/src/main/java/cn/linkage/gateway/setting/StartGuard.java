package cn.linkage.gateway.setting;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Refuses to start in a way that would expose anybody: plain http beyond this machine, a missing secret, or one that
 * the whole world knows.
 */
class StartGuard implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, String> SECRETS = Map.of(
            "linkage.db-password", "LINKAGE_DB_PASSWORD",
            "linkage.db-owner-password", "LINKAGE_DB_OWNER_PASSWORD",
            "linkage.gateway-client-secret", "LINKAGE_GATEWAY_CLIENT_SECRET");

    private static final Set<String> KNOWN_DEFAULTS =
            Set.of("postgres", "password", "secret", "changeme", "change-me", "admin", "linkage", "gateway", "123456");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        checkSecrets(environment);
        boolean tls = checkTls(environment);
        URI publicUrl = checkPublicUrl(environment, tls);
        checkListener(environment, tls, publicUrl);
    }

    private static void checkSecrets(ConfigurableEnvironment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        SECRETS.forEach((property, variable) -> {
            String value = environment.getProperty(property);
            if (!StringUtils.hasText(value)) {
                throw new RefusedToStartException(
                        variable + " is not set.",
                        "Set it to a generated value; ./linkage up generates one at its first start.");
            }
            if (!demo && KNOWN_DEFAULTS.contains(value.toLowerCase(Locale.ROOT))) {
                throw new RefusedToStartException(
                        variable + " has a value that everybody knows.",
                        "Generate one, for example with: openssl rand -base64 32. Known values are taken in the demo"
                                + " profile only.");
            }
        });
    }

    private static boolean checkTls(ConfigurableEnvironment environment) {
        boolean certificate = StringUtils.hasText(environment.getProperty("linkage.tls-certificate"));
        boolean key = StringUtils.hasText(environment.getProperty("linkage.tls-key"));
        if (certificate != key) {
            throw new RefusedToStartException(
                    "Of LINKAGE_TLS_CERTIFICATE and LINKAGE_TLS_KEY only one is set.",
                    "Set both to PEM files, or neither.");
        }
        return certificate;
    }

    private static URI checkPublicUrl(ConfigurableEnvironment environment, boolean tls) {
        URI publicUrl = URI.create(environment.getProperty("linkage.public-url", ""));
        boolean https = "https".equalsIgnoreCase(publicUrl.getScheme());
        boolean http = "http".equalsIgnoreCase(publicUrl.getScheme());
        if ((!https && !http) || publicUrl.getHost() == null) {
            throw new RefusedToStartException(
                    "LINKAGE_PUBLIC_URL is '" + publicUrl + "', which is no web address.",
                    "Set it to the address that people type, for example https://linkage.example.org.");
        }
        if (http && !loopback(publicUrl.getHost())) {
            throw new RefusedToStartException(
                    "LINKAGE_PUBLIC_URL is '" + publicUrl + "': plain http is for this machine only.",
                    "Use https, with LINKAGE_TLS_CERTIFICATE and LINKAGE_TLS_KEY or behind a proxy that has a"
                            + " certificate.");
        }
        if (http && tls) {
            throw new RefusedToStartException(
                    "LINKAGE_PUBLIC_URL is '" + publicUrl + "', but the gateway has a certificate and speaks https.",
                    "Write https in LINKAGE_PUBLIC_URL.");
        }
        return publicUrl;
    }

    private static void checkListener(ConfigurableEnvironment environment, boolean tls, URI publicUrl) {
        String address = environment.getProperty("server.address");
        boolean proxies = StringUtils.hasText(environment.getProperty("linkage.trusted-proxies"));
        if (!tls && !proxies && !loopback(address)) {
            throw new RefusedToStartException(
                    "The gateway would speak plain http on '" + (address == null ? "every address" : address) + "' for "
                            + publicUrl + ".",
                    "Give it a certificate (LINKAGE_TLS_CERTIFICATE and LINKAGE_TLS_KEY), or name the proxies before it"
                            + " (LINKAGE_TRUSTED_PROXIES), or listen on this machine only (SERVER_ADDRESS=127.0.0.1).");
        }
    }

    private static boolean loopback(@Nullable String host) {
        if (!StringUtils.hasText(host)) {
            return false;
        }
        if (host.equalsIgnoreCase("localhost") || host.toLowerCase(Locale.ROOT).endsWith(".localhost")) {
            return true;
        }
        String literal = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        if (!literal.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*")) {
            return false;
        }
        try {
            return InetAddress.getByName(literal).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
