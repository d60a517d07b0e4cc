package cn.linkage.starter.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is imported at once.
 *
 * @param largestFile the largest file, packed
 * @param mostRows rows of one file
 * @param batchRows rows that go in with one transaction
 * @param workers files that one instance imports at the same time
 * @param lease how long an instance that does not report keeps an import
 * @param poll how often imports are looked for that another instance left
 */
@ConfigurationProperties("linkage.imports")
public record ImportProperties(
        @DefaultValue("16MB") DataSize largestFile,
        @DefaultValue("100000") int mostRows,
        @DefaultValue("200") int batchRows,
        @DefaultValue("3") int workers,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("2s") Duration poll) {}
