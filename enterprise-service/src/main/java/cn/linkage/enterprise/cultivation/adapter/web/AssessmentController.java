package cn.linkage.enterprise.cultivation.adapter.web;

import cn.linkage.enterprise.cultivation.adapter.web.AssessmentBody.MarksBody;
import cn.linkage.enterprise.cultivation.adapter.web.GradeViews.AssessmentView;
import cn.linkage.enterprise.cultivation.application.AssessEnterprise;
import cn.linkage.enterprise.cultivation.application.CorrectAssessment;
import cn.linkage.enterprise.cultivation.application.CultivationSearch;
import cn.linkage.enterprise.cultivation.model.Assessment;
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

/** The assessments of one enterprise, for the bureau. */
@RestController
@RequestMapping("/api/cultivation/enterprises/{enterpriseId}/assessments")
@Tag(name = "cultivation", description = "分色培育库 / The colour-graded cultivation library")
class AssessmentController {

    private final CultivationSearch search;
    private final AssessEnterprise assessEnterprise;
    private final CorrectAssessment correctAssessment;
    private final Idempotency idempotency;
    private final CurrentPerson person;
    private final ListAnswers lists;

    AssessmentController(
            CultivationSearch search,
            AssessEnterprise assessEnterprise,
            CorrectAssessment correctAssessment,
            Idempotency idempotency,
            CurrentPerson person,
            ListAnswers lists) {
        this.search = search;
        this.assessEnterprise = assessEnterprise;
        this.correctAssessment = correctAssessment;
        this.idempotency = idempotency;
        this.person = person;
        this.lists = lists;
    }

    @Operation(operationId = "assessEnterprise", summary = "评定企业，得出当日颜色 / Assess an enterprise; the colour follows")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AssessmentView> assess(
            @PathVariable UUID enterpriseId, @Valid @RequestBody AssessmentBody body, HttpServletRequest request) {
        return idempotency.once(request, () -> {
            Assessment made = assessEnterprise.assess(new AssessEnterprise.Command(
                    enterpriseId,
                    body.assessedOn(),
                    body.points(),
                    body.note(),
                    person.require().id()));
            URI address = URI.create("/api/cultivation/enterprises/" + enterpriseId + "/assessments/" + made.id());
            return answer(ResponseEntity.created(address), enterpriseId, made.id());
        });
    }

    @Operation(
            operationId = "listAssessments",
            summary = "企业的历次评定，日期近的在前 / The assessments of an enterprise, the last day first")
    @GetMapping
    @Nullable
    Page<AssessmentView> list(
            @PathVariable UUID enterpriseId, @AllowedSorts({"-assessedOn", "assessedOn"}) ListRequest request) {
        return lists.answer(request, search.history(enterpriseId).map(AssessmentView::of), AssessmentView.COLUMNS);
    }

    @Operation(operationId = "getAssessment", summary = "一次评定 / One assessment")
    @GetMapping("/{assessmentId}")
    ResponseEntity<AssessmentView> get(@PathVariable UUID enterpriseId, @PathVariable UUID assessmentId) {
        return answer(ResponseEntity.ok(), enterpriseId, assessmentId);
    }

    @Operation(operationId = "correctAssessment", summary = "更正评定得分 / Correct the points of an assessment")
    @PutMapping("/{assessmentId}")
    ResponseEntity<AssessmentView> correct(
            @PathVariable UUID enterpriseId,
            @PathVariable UUID assessmentId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MarksBody body) {
        long version = ETags.require(ifMatch);
        correctAssessment.correct(new CorrectAssessment.Command(
                enterpriseId,
                assessmentId,
                version,
                body.points(),
                body.note(),
                person.require().id()));
        return get(enterpriseId, assessmentId);
    }

    private ResponseEntity<AssessmentView> answer(
            ResponseEntity.BodyBuilder answer, UUID enterpriseId, UUID assessmentId) {
        AssessmentView view = search.assessment(enterpriseId, assessmentId)
                .map(AssessmentView::of)
                .orElseThrow(ProblemException::notFound);
        return answer.eTag(ETags.of(view.version())).body(view);
    }
}
