package cn.linkage.gateway.support;

import cn.linkage.gateway.GatewayApplication;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway of one test class's own, with real PostgreSQL and without a Keycloak unless one is named. */
public final class RunningGateway implements AutoCloseable {

    private static final TestDatabase DATABASE = Infrastructure.postgres("gateway");

    private final ConfigurableApplicationContext context;
    private final String url;

    private RunningGateway(ConfigurableApplicationContext context, String url) {
        this.context = context;
        this.url = url;
    }

    /** Starts with these settings before the usual ones. */
    public static RunningGateway start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>();
        all.put("LINKAGE_DB_URL", DATABASE.url());
        all.put("LINKAGE_DB_USER", DATABASE.app().user());
        all.put("LINKAGE_DB_PASSWORD", DATABASE.app().password());
        all.put("LINKAGE_DB_OWNER_USER", DATABASE.owner().user());
        all.put("LINKAGE_DB_OWNER_PASSWORD", DATABASE.owner().password());
        all.put("LINKAGE_GATEWAY_CLIENT_SECRET", "a-secret-of-this-test");
        all.put("LINKAGE_PUBLIC_URL", Infrastructure.publicUrl());
        all.put("LINKAGE_KEYCLOAK_INNER_URL", "http://127.0.0.1:9/auth");
        all.put("server.port", 0);
        all.put("management.server.port", 0);
        all.put("spring.profiles.active", "test");
        all.putAll(settings);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(GatewayApplication.class)
                .registerShutdownHook(false)
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        boolean https = all.containsKey("LINKAGE_TLS_CERTIFICATE");
        return new RunningGateway(
                context, (https ? "https" : "http") + "://localhost:" + portOf((WebServerApplicationContext) context));
    }

    private static int portOf(WebServerApplicationContext context) {
        return java.util.Objects.requireNonNull(context.getWebServer()).getPort();
    }

    public static TestDatabase database() {
        return DATABASE;
    }

    public String url() {
        return url;
    }

    public Browser browser() {
        return new Browser(url);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String property(String name) {
        return String.valueOf(context.getEnvironment().getProperty(name));
    }

    @Override
    public void close() {
        context.close();
    }
}
