package cn.linkage.starter.list;

import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.audit.AuditAutoConfiguration;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lists: read, paged, exported. */
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class},
        before = AuditAutoConfiguration.class)
public class ListAutoConfiguration {

    @Bean
    Lists lists(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Lists(jdbc, transactions);
    }

    @Bean
    ListAnswers listAnswers(Audit audit, TransactionTemplate transactions, Clock clock) {
        return new ListAnswers(audit, transactions, clock);
    }

    @Bean
    WebMvcConfigurer listRequests() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ListRequestResolver());
            }
        };
    }
}
