package cn.linkage.starter.signal;

import cn.linkage.starter.config.StarterAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Signals between instances. */
@AutoConfiguration(after = {StarterAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
public class SignalAutoConfiguration {

    @Bean
    PostgresSignals signals(JdbcTemplate jdbc, JdbcConnectionDetails connection) {
        return new PostgresSignals(jdbc, connection);
    }
}
