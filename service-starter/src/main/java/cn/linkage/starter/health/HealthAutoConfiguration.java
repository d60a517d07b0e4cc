package cn.linkage.starter.health;

import cn.linkage.starter.imports.ImportOverview;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A service's state, in every service. */
@AutoConfiguration(after = {HealthEndpointAutoConfiguration.class, JdbcClientAutoConfiguration.class})
public class HealthAutoConfiguration {

    @Bean
    HealthReport healthReport(
            @Value("${spring.application.name}") String service,
            HealthEndpoint health,
            ObjectProvider<ScheduledTaskHolder> jobs,
            JdbcClient jdbc) {
        return new HealthReport(service, health, jobs.stream().toList(), new ImportOverview(jdbc));
    }

    @Bean
    HealthController healthController(HealthReport report) {
        return new HealthController(report);
    }
}
