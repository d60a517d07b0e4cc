package cn.linkage.starter.testapp;

import cn.linkage.starter.health.HealthAccess;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One running instance of a service made of the starter and of what a test adds. */
public final class TestService implements AutoCloseable {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Base {

        /** Every service tells how it is; a service's own access table names that. */
        @Bean
        static BeanPostProcessor healthRow(@Value("${spring.application.name}") String service) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof AccessTable table ? HealthAccess.allow(table, service) : bean;
                }
            };
        }
    }

    private final ConfigurableApplicationContext context;

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts an instance; several may share a database. Settings given here win. */
    public static TestService start(TestDatabase database, Map<String, String> settings, Class<?>... parts) {
        Map<String, Object> all = new LinkedHashMap<>(Infrastructure.serviceProperties(database));
        all.put("spring.application.name", database.name());
        all.put("server.port", "0");
        all.put("management.server.port", "0");
        all.putAll(settings);
        String[] arguments = all.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
        Class<?>[] sources = new Class<?>[parts.length + 1];
        sources[0] = Base.class;
        System.arraycopy(parts, 0, sources, 1, parts.length);
        return new TestService(
                new SpringApplicationBuilder(sources).profiles("test").run(arguments));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public void inTransaction(Runnable work) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    /** What a check that may throw anything says. */
    public static <T> T unchecked(Callable<T> callable) {
        try {
            return callable.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
