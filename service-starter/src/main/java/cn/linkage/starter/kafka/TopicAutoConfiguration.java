package cn.linkage.starter.kafka;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** Topics. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(TopicProperties.class)
public class TopicAutoConfiguration {

    @Bean
    TopicMaker topicMaker(KafkaAdmin admin, TopicProperties properties) {
        return new TopicMaker(admin, properties);
    }
}
