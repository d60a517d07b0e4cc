package cn.linkage.gateway.setting;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Turns LINKAGE_TLS_CERTIFICATE and LINKAGE_TLS_KEY into the server's certificate, which is read anew when renewed. */
class CertificateFromSettings implements EnvironmentPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String certificate = environment.getProperty("linkage.tls-certificate");
        String key = environment.getProperty("linkage.tls-key");
        if (!StringUtils.hasText(certificate) || !StringUtils.hasText(key)) {
            return;
        }
        String bundle = "spring.ssl.bundle.pem.gateway.";
        Map<String, @Nullable Object> properties = Map.of(
                "server.ssl.bundle",
                "gateway",
                "server.http2.enabled",
                true,
                // On the loopback address only, and asked by those who start and watch the gateway.
                "management.server.ssl.enabled",
                false,
                bundle + "keystore.certificate",
                file(certificate),
                bundle + "keystore.private-key",
                file(key),
                bundle + "reload-on-update",
                true);
        environment.getPropertySources().addFirst(new MapPropertySource("certificate", properties));
    }

    private static String file(String path) {
        return Path.of(path).toAbsolutePath().toUri().toString();
    }
}
