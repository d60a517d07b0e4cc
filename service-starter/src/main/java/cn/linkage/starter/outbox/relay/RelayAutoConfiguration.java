package cn.linkage.starter.outbox.relay;

import cn.linkage.starter.config.LinkageProperties;
import cn.linkage.starter.config.StarterAutoConfiguration;
import cn.linkage.starter.kafka.TopicAutoConfiguration;
import cn.linkage.starter.kafka.TopicMaker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay and its health. */
@AutoConfiguration(
        after = {
            StarterAutoConfiguration.class,
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            TopicAutoConfiguration.class,
            CompositeMeterRegistryAutoConfiguration.class
        })
@EnableConfigurationProperties(RelayProperties.class)
@ConditionalOnProperty(name = "linkage.relay.enabled", matchIfMissing = true)
public class RelayAutoConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    Relay relay(
            RelayProperties properties,
            LinkageProperties linkage,
            JdbcClient jdbc,
            JdbcConnectionDetails database,
            Supplier<KafkaSender> kafkaSenders,
            Clock clock) {
        ReplicationSlot slot = new ReplicationSlot(
                database.getJdbcUrl(),
                linkage.database().relayUser(),
                linkage.database().relayPassword(),
                properties.slot());
        return new Relay(slot, properties, new SlotsMade(jdbc), kafkaSenders, clock);
    }

    @Bean
    Supplier<KafkaSender> kafkaSenders(
            KafkaProperties kafka,
            KafkaConnectionDetails connection,
            TopicMaker topics,
            ObjectProvider<MeterRegistry> meters,
            @Value("${spring.application.name}") String application) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, application + "-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        // One request at a time: a partition that was just made may refuse one and take the next, and then refuses the
        // first for ever, for it is out of order.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // A record is never given up: an expired batch could be overtaken by a later one of its key.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        // What is known of a topic outlasts quiet hours: asking again would block, and the database would end the
        // session.
        settings.put(
                ProducerConfig.METADATA_MAX_IDLE_CONFIG, Duration.ofDays(30).toMillis());
        Counter relayed = meters.getIfAvailable(() -> Metrics.globalRegistry).counter("outbox.relayed");
        return () -> new KafkaSender(
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()),
                topics,
                "/" + application,
                relayed);
    }

    @Bean
    RelayHealth relayHealthIndicator(Relay relay) {
        return new RelayHealth(relay);
    }

    @Bean
    RelayEndpoint relayEndpoint(Relay relay, JdbcClient jdbc, Supplier<KafkaSender> kafkaSenders) {
        return new RelayEndpoint(relay, new Resending(relay, jdbc, kafkaSenders));
    }
}
