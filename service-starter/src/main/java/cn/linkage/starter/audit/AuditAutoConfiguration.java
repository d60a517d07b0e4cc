package cn.linkage.starter.audit;

import cn.linkage.starter.config.StarterAutoConfiguration;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.tracing.CurrentTrace;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The audit, to write and to read. */
@AutoConfiguration(
        after = {StarterAutoConfiguration.class, JdbcClientAutoConfiguration.class, JacksonAutoConfiguration.class})
public class AuditAutoConfiguration {

    @Bean
    JdbcAudit audit(
            JdbcTemplate jdbc,
            Lists lists,
            JsonMapper json,
            Clock clock,
            CurrentPerson currentPerson,
            CurrentTrace trace) {
        return new JdbcAudit(jdbc, lists, json, clock, currentPerson, trace);
    }
}
