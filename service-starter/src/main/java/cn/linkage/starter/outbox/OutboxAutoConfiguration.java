package cn.linkage.starter.outbox;

import cn.linkage.starter.config.StarterAutoConfiguration;
import cn.linkage.starter.tracing.CurrentTrace;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The outbox and its relay. */
@AutoConfiguration(
        after = {StarterAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JacksonAutoConfiguration.class})
public class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(JdbcTemplate jdbc, JsonMapper json, CurrentTrace trace) {
        return new JdbcOutbox(jdbc, json, trace);
    }
}
