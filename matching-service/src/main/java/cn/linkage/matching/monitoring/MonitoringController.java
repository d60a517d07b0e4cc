package cn.linkage.matching.monitoring;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.matching.market.MarketState;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Tag(name = "monitoring", description = "监测，供各部门使用 / what the offices watch")
@RestController
@RequestMapping("/api/monitoring")
class MonitoringController {

    private static final int MOST_RECENT = 100;

    private final Summaries summaries;
    private final PublicFigureCounts publicFigures;
    private final MatchStreams streams;
    private final CurrentPerson currentPerson;

    MonitoringController(
            Summaries summaries, PublicFigureCounts publicFigures, MatchStreams streams, CurrentPerson currentPerson) {
        this.summaries = summaries;
        this.publicFigures = publicFigures;
        this.streams = streams;
        this.currentPerson = currentPerson;
    }

    @Operation(
            operationId = "getMonitoringSummary",
            summary = "汇总：按县、城乡、类别、状态和时间 / Figures by county, locality, kind, state and period",
            description = "婉拒数仅按全市、已结束的整月统计，少于 5 不显示。"
                    + " / Refusals only city-wide, by whole months that are over, not shown below 5.")
    @GetMapping("/summary")
    Summary summary(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable Locality locality,
            @RequestParam(required = false) @Nullable GiftKind kind,
            @RequestParam(required = false) @Nullable MarketState state,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return summaries.of(new SummaryFilter(county, locality, kind, state, from, to));
    }

    @Operation(
            operationId = "getPublicFigures",
            summary = "公开数据 / Figures for everybody",
            description = "无需登录；每分钟至多统计一次。 / No login; counted at most once a minute.")
    @GetMapping("/public")
    PublicFigures publicFigures() {
        return publicFigures.latest();
    }

    @Operation(
            operationId = "streamMonitoring",
            summary = "实时接收匹配动态 / Follow the matching live",
            description = "SSE。提出的方案不含名称，达成的协议含名称；断线后以 Last-Event-ID 续传。"
                    + " / Proposals without names, agreements with; resumes with Last-Event-ID.")
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(defaultValue = "0")
                    @Min(0)
                    @Max(MOST_RECENT)
                    @Parameter(
                            description =
                                    "无 Last-Event-ID 时先发的最近条数 / Without Last-Event-ID, how many of the last come first")
                    int recent) {
        return streams.open(currentPerson.require().id(), lastEventId, recent);
    }
}
