package cn.linkage.starter.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the last imports, as those see it who keep the platform running: how it goes, and nothing of what is in it.
 *
 * @param failure why it failed, in the reader's language; null unless it did
 */
@Schema(description = "最近的一次导入 / One of the last imports")
public record LatestImport(
        String kind,
        String fileName,
        ImportState state,
        long accepted,
        long refused,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
