package cn.linkage.starter.projection;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionTemplate;

/** Restating for a service that owns things, and projections for one that keeps others'. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class})
@EnableScheduling
public class ProjectionAutoConfiguration {

    /** The owner's part. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(Restatable.class)
    static class Owner {

        @Bean
        Restatements restatements(List<Restatable> kinds, JdbcClient jdbc, TransactionTemplate transactions) {
            return new Restatements(kinds, jdbc, transactions);
        }

        @Bean
        RestatementEndpoint restatementEndpoint(Restatements restatements) {
            return new RestatementEndpoint(restatements);
        }
    }

    /** The keeper's part. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(Projection.class)
    static class Keeper {

        @Bean
        Projections projections(List<Projection> projections, JdbcClient jdbc, TransactionTemplate transactions) {
            return new Projections(projections, jdbc, transactions);
        }

        @Bean
        ProjectionEndpoint projectionEndpoint(Projections projections) {
            return new ProjectionEndpoint(projections);
        }
    }
}
