package cn.linkage.starter.database;

import cn.linkage.starter.config.StarterAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionTemplate;

/** Regular deletion of old rows. */
@AutoConfiguration(
        after = {StarterAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class})
@EnableScheduling
public class HousekeepingAutoConfiguration {

    @Bean
    Housekeeping housekeeping(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        return new Housekeeping(jdbc, transactions, clock);
    }
}
