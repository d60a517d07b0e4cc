package cn.linkage.enterprise.cultivation.adapter.web;

import cn.linkage.enterprise.cultivation.adapter.web.CoachingBody.CoachingView;
import cn.linkage.enterprise.cultivation.application.CorrectCoaching;
import cn.linkage.enterprise.cultivation.application.CultivationSearch;
import cn.linkage.enterprise.cultivation.application.RecordCoaching;
import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The coaching log of one enterprise: the bureau writes it, the enterprise's members read it. */
@RestController
@RequestMapping("/api/cultivation/enterprises/{enterpriseId}/coachings")
@Tag(name = "cultivation", description = "分色培育库 / The colour-graded cultivation library")
class CoachingController {

    private final CultivationSearch search;
    private final RecordCoaching recordCoaching;
    private final CorrectCoaching correctCoaching;
    private final Idempotency idempotency;
    private final CurrentPerson person;
    private final ListAnswers lists;

    CoachingController(
            CultivationSearch search,
            RecordCoaching recordCoaching,
            CorrectCoaching correctCoaching,
            Idempotency idempotency,
            CurrentPerson person,
            ListAnswers lists) {
        this.search = search;
        this.recordCoaching = recordCoaching;
        this.correctCoaching = correctCoaching;
        this.idempotency = idempotency;
        this.person = person;
        this.lists = lists;
    }

    @Operation(operationId = "recordCoaching", summary = "登记培训或一对一辅导 / Record a training or a one-to-one coaching")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CoachingView> record(
            @PathVariable UUID enterpriseId, @Valid @RequestBody CoachingBody body, HttpServletRequest request) {
        return idempotency.once(request, () -> {
            Coaching recorded = recordCoaching.record(
                    enterpriseId, body.toModel(), person.require().id());
            URI address = URI.create("/api/cultivation/enterprises/" + enterpriseId + "/coachings/" + recorded.id());
            return answer(ResponseEntity.created(address), recorded);
        });
    }

    @Operation(
            operationId = "listCoachings",
            summary = "企业的辅导记录，日期近的在前 / The coaching log of an enterprise, the last day first")
    @GetMapping
    @Nullable
    Page<CoachingView> list(@PathVariable UUID enterpriseId, @AllowedSorts({"-heldOn", "heldOn"}) ListRequest request) {
        return lists.answer(request, search.coachings(enterpriseId).map(CoachingView::of), CoachingView.COLUMNS);
    }

    @Operation(operationId = "getCoaching", summary = "一条辅导记录 / One entry of the coaching log")
    @GetMapping("/{coachingId}")
    ResponseEntity<CoachingView> get(@PathVariable UUID enterpriseId, @PathVariable UUID coachingId) {
        return answer(
                ResponseEntity.ok(), search.coaching(enterpriseId, coachingId).orElseThrow(ProblemException::notFound));
    }

    @Operation(operationId = "correctCoaching", summary = "更正辅导记录 / Correct an entry of the coaching log")
    @PutMapping("/{coachingId}")
    ResponseEntity<CoachingView> correct(
            @PathVariable UUID enterpriseId,
            @PathVariable UUID coachingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CoachingBody body) {
        long version = ETags.require(ifMatch);
        return answer(ResponseEntity.ok(), correctCoaching.correct(enterpriseId, coachingId, body.toModel(), version));
    }

    private static ResponseEntity<CoachingView> answer(ResponseEntity.BodyBuilder answer, Coaching coaching) {
        return answer.eTag(ETags.of(coaching.version())).body(CoachingView.of(coaching));
    }
}
