package cn.linkage.enterprise.cultivation.adapter.web;

import cn.linkage.enterprise.cultivation.application.CultivationSearch;
import cn.linkage.enterprise.cultivation.application.PublishScheme;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the criteria and colours. */
@RestController
@RequestMapping("/api/cultivation/schemes")
@Tag(name = "cultivation", description = "分色培育库 / The colour-graded cultivation library")
class SchemeController {

    /** A version as it is kept. */
    @Schema(name = "CultivationScheme", description = "一版评定标准，不再修改 / A version, never changed")
    record SchemeView(int version, SchemeBody content, UUID createdBy, Instant createdAt) {

        static SchemeView of(GradingScheme scheme) {
            return new SchemeView(scheme.version(), SchemeBody.of(scheme), scheme.createdBy(), scheme.createdAt());
        }
    }

    private static final Columns<SchemeView> COLUMNS = Columns.<SchemeView>titled("评定标准", "Grading criteria")
            .number("版本", "Version", SchemeView::version)
            .day("生效日", "In force from", scheme -> scheme.content().inForceFrom())
            .text("说明", "Note in Chinese", scheme -> scheme.content().noteZh())
            .text("英文说明", "Note in English", scheme -> scheme.content().noteEn())
            .text("指标", "Criteria", scheme -> scheme.content().criteria())
            .text("颜色", "Colours", scheme -> scheme.content().bands())
            .moment("发布时间", "Published at", SchemeView::createdAt);

    private final CultivationSearch search;
    private final PublishScheme publishScheme;
    private final Idempotency idempotency;
    private final CurrentPerson person;
    private final ListAnswers lists;

    SchemeController(
            CultivationSearch search,
            PublishScheme publishScheme,
            Idempotency idempotency,
            CurrentPerson person,
            ListAnswers lists) {
        this.search = search;
        this.publishScheme = publishScheme;
        this.idempotency = idempotency;
        this.person = person;
        this.lists = lists;
    }

    @Operation(
            operationId = "publishCultivationScheme",
            summary = "发布新一版评定标准 / Publish the next version of the criteria")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SchemeView> publish(@Valid @RequestBody SchemeBody body, HttpServletRequest request) {
        return idempotency.once(request, () -> {
            GradingScheme scheme =
                    publishScheme.publish(body.command(person.require().id()));
            return ResponseEntity.created(URI.create("/api/cultivation/schemes/" + scheme.version()))
                    .body(SchemeView.of(scheme));
        });
    }

    @Operation(operationId = "listCultivationSchemes", summary = "各版评定标准，新的在前 / The versions, newest first")
    @GetMapping
    @Nullable
    Page<SchemeView> list(@AllowedSorts({"-version", "version"}) ListRequest request) {
        return lists.answer(request, search.schemes().map(SchemeView::of), COLUMNS);
    }

    @Operation(operationId = "getCultivationScheme", summary = "一版评定标准 / One version of the criteria")
    @GetMapping("/{schemeVersion}")
    SchemeView get(@PathVariable int schemeVersion) {
        return search.scheme(schemeVersion).map(SchemeView::of).orElseThrow(ProblemException::notFound);
    }
}
