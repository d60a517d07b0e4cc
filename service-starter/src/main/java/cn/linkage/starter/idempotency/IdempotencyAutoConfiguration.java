package cn.linkage.starter.idempotency;

import cn.linkage.starter.config.StarterAutoConfiguration;
import cn.linkage.starter.security.CurrentPerson;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Idempotent POSTs. */
@AutoConfiguration(
        after = {
            StarterAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
public class IdempotencyAutoConfiguration {

    @Bean
    Idempotency idempotency(
            JdbcClient jdbc, JsonMapper json, TransactionTemplate transactions, CurrentPerson currentPerson) {
        return new JdbcIdempotency(jdbc, json, transactions, currentPerson);
    }

    @Bean
    BodyKeepingFilter bodyKeepingFilter() {
        return new BodyKeepingFilter();
    }
}
