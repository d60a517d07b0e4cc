package cn.linkage.starter.inbox;

import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.audit.AuditAutoConfiguration;
import cn.linkage.starter.kafka.TopicAutoConfiguration;
import cn.linkage.starter.kafka.TopicMaker;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListAutoConfiguration;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.starter.security.SecurityAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** The consumer of a service that declares {@link EventHandler}s. */
@AutoConfiguration(
        after = {
            TopicAutoConfiguration.class,
            AuditAutoConfiguration.class,
            ListAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            TransactionAutoConfiguration.class,
            NoopTracerAutoConfiguration.class,
            CompositeMeterRegistryAutoConfiguration.class
        })
@EnableConfigurationProperties(InboxProperties.class)
@ConditionalOnBean(EventHandler.class)
@ConditionalOnProperty(name = "linkage.inbox.enabled", matchIfMissing = true)
@EnableScheduling
public class InboxAutoConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 100;

    @Bean
    Handlers eventHandlers(List<EventHandler<?>> handlers, JsonMapper json) {
        return new Handlers(handlers, json);
    }

    @Bean
    EventTracing eventTracing(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new EventTracing(
                tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    DeadLetters deadLetters(JdbcTemplate jdbc) {
        return new DeadLetters(jdbc);
    }

    @Bean
    EventProcessor eventProcessor(
            TransactionTemplate transactions,
            JdbcTemplate jdbc,
            DeadLetters deadLetters,
            Handlers handlers,
            EventTracing tracing,
            InboxProperties properties) {
        return new EventProcessor(transactions, new Inbox(jdbc), deadLetters, handlers, tracing, properties);
    }

    @Bean
    Redriver redriver(
            TransactionTemplate transactions,
            JdbcTemplate jdbc,
            DeadLetters deadLetters,
            Handlers handlers,
            EventTracing tracing) {
        return new Redriver(transactions, new Inbox(jdbc), deadLetters, handlers, tracing);
    }

    @Bean
    InboxConsumer inboxConsumer(
            EventProcessor processor,
            Handlers handlers,
            InboxProperties properties,
            KafkaProperties kafka,
            KafkaConnectionDetails connection,
            TopicMaker topics,
            ObjectProvider<MeterRegistry> meters,
            @Value("${spring.application.name}") String application) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getConsumer().getBootstrapServers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, application);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, properties.batchSize());
        var factory =
                new DefaultKafkaConsumerFactory<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        meters.ifAvailable(registry -> factory.addListener(new MicrometerConsumerListener<>(registry)));

        ContainerProperties reading = new ContainerProperties(handlers.topics().toArray(String[]::new));
        reading.setAckMode(ContainerProperties.AckMode.BATCH);
        reading.setMessageListener(new EventListener(processor));
        var container = new ConcurrentMessageListenerContainer<>(factory, reading);
        container.setBeanName("inbox");
        container.setConcurrency(properties.concurrency());
        container.setCommonErrorHandler(retryingForEver(properties));
        return new InboxConsumer(container, topics, handlers.topics());
    }

    /** What reaches the container is a database that can't be used: there is nothing to lay aside, only to wait. */
    private static DefaultErrorHandler retryingForEver(InboxProperties properties) {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(properties.longestPause().toMillis());
        DefaultErrorHandler handler = new DefaultErrorHandler(pauses);
        handler.setLogLevel(KafkaException.Level.WARN);
        return handler;
    }

    @Bean
    InboxHealth inboxHealthIndicator(InboxConsumer consumer, DeadLetters deadLetters) {
        return new InboxHealth(consumer, deadLetters);
    }

    @Bean
    DeadLetterDesk deadLetterDesk(
            TransactionTemplate transactions,
            JdbcTemplate jdbc,
            Lists lists,
            DeadLetters deadLetters,
            Redriver redriver,
            Handlers handlers,
            Audit audit) {
        return new DeadLetterDesk(transactions, lists, deadLetters, new Inbox(jdbc), redriver, handlers, audit);
    }

    @Bean
    DeadLetterEndpoint deadLetterEndpoint(DeadLetterDesk desk) {
        return new DeadLetterEndpoint(desk);
    }

    @Bean
    @ConditionalOnBean(AccessTable.class)
    DeadLetterController deadLetterController(DeadLetterDesk desk, ListAnswers lists) {
        return new DeadLetterController(desk, lists);
    }

    @Bean
    Drain inboxDrain(Redriver redriver) {
        return new Drain(redriver);
    }

    /** Looks regularly for parked events that wait for nothing. */
    static class Drain {

        private final Redriver redriver;

        Drain(Redriver redriver) {
            this.redriver = redriver;
        }

        @Scheduled(
                initialDelayString = "${linkage.inbox.drain-interval:30s}",
                fixedDelayString = "${linkage.inbox.drain-interval:30s}")
        void drain() {
            redriver.drain();
        }
    }
}
