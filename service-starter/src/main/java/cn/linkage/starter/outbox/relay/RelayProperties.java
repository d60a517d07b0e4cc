package cn.linkage.starter.outbox.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the relay.
 *
 * @param enabled false leaves the outbox unsent
 * @param slot the replication slot, unique in the database server; empty: {@code outbox_} and the database's name
 * @param standbyInterval how often an instance looks whether the slot has become free
 * @param pauseAfterFailure before it is tried again
 * @param statusInterval how often the slot is told what Kafka has confirmed; what came later is sent again after a crash
 */
@ConfigurationProperties("linkage.relay")
public record RelayProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("") String slot,
        @DefaultValue("250ms") Duration standbyInterval,
        @DefaultValue("1s") Duration pauseAfterFailure,
        @DefaultValue("200ms") Duration statusInterval) {}
