package cn.linkage.gateway.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the gateway waits for what stands behind it.
 *
 * @param connectTimeout until a connection stands
 * @param readTimeout until an ordinary call is answered whole; streams have none
 * @param bodyLimit the largest body that is passed on
 * @param streamLifetime after this an event stream is ended, so that the next one proves its login again
 * @param streamsEach how many event streams one session or program may hold open
 * @param breaker when a backend counts as dead
 */
@ConfigurationProperties("linkage.gateway.route")
public record RouteSettings(
        Duration connectTimeout,
        Duration readTimeout,
        DataSize bodyLimit,
        Duration streamLifetime,
        @DefaultValue("20") int streamsEach,
        Breaker breaker) {

    /**
     * When a backend counts as dead.
     *
     * @param window how many of the last calls are looked at
     * @param minimumCalls with fewer calls nothing is concluded
     * @param failureRatePercent from this share of failures on the backend counts as dead
     * @param openFor how long it is left alone before a few calls try it again
     */
    public record Breaker(int window, int minimumCalls, int failureRatePercent, Duration openFor) {}
}
