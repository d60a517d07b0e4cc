package cn.linkage.matching.clearing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the clearing works.
 *
 * @param running whether this instance clears at all
 * @param settle how long after its first change a market is cleared, so that changes that come together are cleared together
 * @param batch how many proposals are made in one transaction
 */
@ConfigurationProperties("linkage.matching.clearing")
record ClearingTerms(
        @DefaultValue("true") boolean running,
        @DefaultValue("300ms") Duration settle,
        @DefaultValue("500") int batch) {}
