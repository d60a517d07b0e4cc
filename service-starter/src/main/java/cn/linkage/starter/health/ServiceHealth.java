package cn.linkage.starter.health;

import cn.linkage.starter.imports.ImportCount;
import cn.linkage.starter.imports.LatestImport;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service is at a moment.
 *
 * @param state DOWN where any of its parts is
 * @param startedAt when this instance was ready; with several instances each answers for itself
 */
@Schema(description = "一个服务的状态 / How a service is")
record ServiceHealth(
        String service,
        State state,
        @Nullable Instant startedAt,
        List<Part> parts,
        List<Job> jobs,
        List<ImportCount> imports,
        List<LatestImport> latestImports) {

    /** As Spring Boot's health says it; anything else is UNKNOWN. */
    enum State {
        UP,
        DOWN,
        OUT_OF_SERVICE,
        UNKNOWN
    }

    /** What it depends on, or consists of. */
    @Schema(name = "HealthPart", description = "服务的组成或依赖 / What it depends on, or consists of")
    record Part(String name, State state, List<Fact> facts) {}

    /** A detail of a part. */
    @Schema(name = "HealthFact")
    record Fact(String name, String value) {}

    /** What a job did last. */
    enum Outcome {
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * Work that is done from time to time.
     *
     * @param error the kind of error that ended the last run; its words are in the log alone
     * @param next when it runs again; null where nobody knows
     */
    @Schema(name = "HealthJob", description = "定时任务 / Work that is done from time to time")
    record Job(
            String name,
            Outcome last,
            @Nullable Instant lastAt,
            @Nullable String error,
            @Nullable Instant next) {}
}
