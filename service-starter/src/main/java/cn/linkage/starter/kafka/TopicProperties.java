package cn.linkage.starter.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How missing topics are made; those that exist are left as they are.
 *
 * @param partitions the same for every topic; raising it for one that exists would break the order of a key's events
 * @param replicas -1 takes the broker's default
 * @param retention how long events stay; a negative one for ever, so that a new consumer can read from the beginning
 */
@ConfigurationProperties("linkage.topics")
public record TopicProperties(
        @DefaultValue("6") int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue("-1ms") Duration retention) {}
