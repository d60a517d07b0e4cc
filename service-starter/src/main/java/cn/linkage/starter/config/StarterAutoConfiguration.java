package cn.linkage.starter.config;

import cn.linkage.starter.crypto.FieldCipher;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.tracing.CurrentTrace;
import io.micrometer.tracing.Tracer;
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

/** The small things: clock, current person, current trace, cipher. */
@AutoConfiguration(after = NoopTracerAutoConfiguration.class)
@EnableConfigurationProperties(LinkageProperties.class)
public class StarterAutoConfiguration {

    @Bean
    static SettingsGuard settingsGuard(Environment environment) {
        return new SettingsGuard(environment);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
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
