package cn.linkage.enterprise.cultivation.adapter.web;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.cultivation.adapter.web.GradeViews.ColourView;
import cn.linkage.enterprise.cultivation.adapter.web.GradeViews.CultivatedView;
import cn.linkage.enterprise.cultivation.application.CultivationSearch;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.time.BusinessZone;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The library on any day, for the bureau; an enterprise's colour now, for its members too. */
@RestController
@RequestMapping("/api/cultivation/enterprises")
@Tag(name = "cultivation", description = "分色培育库 / The colour-graded cultivation library")
class LibraryController {

    private final CultivationSearch search;
    private final Clock clock;
    private final ListAnswers lists;

    LibraryController(CultivationSearch search, Clock clock, ListAnswers lists) {
        this.search = search;
        this.clock = clock;
        this.lists = lists;
    }

    @Operation(operationId = "listCultivatedEnterprises", summary = "培育库，可查任一日期 / The library as it stood on a day")
    @GetMapping
    @Nullable
    Page<CultivatedView> list(
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Parameter(description = "日期，默认今天 / The day, today unless given")
                    LocalDate on,
            @RequestParam @Nullable @Parameter(description = "颜色代码 / Code of the colour", example = "GREEN")
                    String colour,
            @RequestParam @Nullable @Parameter(description = "区划代码 / County code", example = "330302") String county,
            @RequestParam @Nullable EnterpriseKind kind,
            @AllowedSorts({"enterpriseName", "-enterpriseName"}) ListRequest request) {
        CultivationSearch.Filter filter = new CultivationSearch.Filter(
                colour, county == null ? null : EnterpriseFacts.county("county", county), kind);
        return lists.answer(
                request,
                search.library(on == null ? BusinessZone.today(clock) : on, filter)
                        .map(CultivatedView::of),
                CultivatedView.COLUMNS);
    }

    @Operation(operationId = "getCultivationColour", summary = "企业当前颜色 / The colour of an enterprise now")
    @GetMapping("/{enterpriseId}/colour")
    ColourView colour(@PathVariable UUID enterpriseId) {
        return search.current(enterpriseId).map(ColourView::of).orElseThrow(ProblemException::notFound);
    }
}
