package cn.linkage.starter.database;

import cn.linkage.starter.config.LinkageProperties;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** Migrates the starter's tables, with a history of their own, and then the service's. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
public class DatabaseAutoConfiguration {

    private static final String LOCATION = "classpath:db/starter";
    private static final String HISTORY = "starter_schema_history";

    @Bean
    FlywayConfigurationCustomizer rolesAsPlaceholders(
            LinkageProperties properties, @Value("${spring.datasource.username}") String appRole) {
        Map<String, String> roles = Map.of(
                "appRole", quoted(appRole),
                "relayRole", quoted(properties.database().relayUser()));
        // The starter's tables are there before the service's first migration: hence the baseline.
        return flyway -> flyway.placeholders(roles).baselineOnMigrate(true).baselineVersion("0");
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }

    @Bean
    FlywayMigrationStrategy starterFirst() {
        return service -> {
            Flyway.configure()
                    .configuration(service.getConfiguration())
                    .locations(LOCATION)
                    .table(HISTORY)
                    .load()
                    .migrate();
            service.migrate();
        };
    }
}
