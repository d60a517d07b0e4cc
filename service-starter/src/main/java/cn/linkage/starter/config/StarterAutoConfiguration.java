package cn.linkage.starter.config;

import cn.linkage.starter.crypto.FieldCipher;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.tracing.CurrentTrace;
import io.micrometer.tracing.Tracer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** The small things: clock, current person, current trace, cipher. */
@AutoConfiguration(after = NoopTracerAutoConfiguration.class)
@EnableConfigurationProperties(LinkageProperties.class)
public class StarterAutoConfiguration {

    @Bean
    static SettingsGuard settingsGuard(Environment environment) {
        return new SettingsGuard(environment);
    }

    /** A span for every security filter costs more than it tells: one for the request is enough. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Environment environment) {
        String file = environment.getProperty("linkage.demo-clock-file", "");
        boolean movable = environment.acceptsProfiles(Profiles.of("demo")) && !file.isBlank();
        return movable ? new DemoClock(Path.of(file), Clock.systemUTC()) : Clock.systemUTC();
    }

    @Bean
    CurrentPerson currentPerson() {
        return new CurrentPerson();
    }

    @Bean
    CurrentTrace currentTrace(ObjectProvider<Tracer> tracer) {
        return new CurrentTrace(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    FieldCipher fieldCipher(LinkageProperties properties) {
        Map<String, String> keys = new HashMap<>(properties.formerEncryptionKeys());
        keys.put(properties.encryptionKeyId(), properties.encryptionKey());
        return new FieldCipher(properties.encryptionKeyId(), keys);
    }
}
