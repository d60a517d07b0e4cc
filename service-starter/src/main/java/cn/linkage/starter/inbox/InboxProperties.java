package cn.linkage.starter.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the consumer.
 *
 * @param enabled false leaves the topics unread
 * @param concurrency how many threads of this instance handle events; never more than a topic has partitions
 * @param batchSize how many events at most share one transaction while there is a backlog
 * @param attempts how often an event is tried before it is laid aside
 * @param pauseBetweenAttempts grows with each attempt
 * @param longestPause between attempts while the database fails
 * @param drainInterval how often parked events, behind which nothing waits any more, are looked for
 */
@ConfigurationProperties("linkage.inbox")
public record InboxProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3") int concurrency,
        @DefaultValue("50") int batchSize,
        @DefaultValue("3") int attempts,
        @DefaultValue("100ms") Duration pauseBetweenAttempts,
        @DefaultValue("5s") Duration longestPause,
        @DefaultValue("30s") Duration drainInterval) {}
