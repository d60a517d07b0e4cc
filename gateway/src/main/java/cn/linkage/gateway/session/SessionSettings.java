package cn.linkage.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long sessions live and how often they cost a statement.
 *
 * @param idle a session unused for this long is over
 * @param touchEvery how exactly the time of the last use is kept
 * @param localCopy how long a session once read is not read again
 */
@ConfigurationProperties("linkage.gateway.session")
record SessionSettings(Duration idle, Duration touchEvery, Duration localCopy) {}
