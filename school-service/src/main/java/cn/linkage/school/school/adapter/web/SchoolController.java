package cn.linkage.school.school.adapter.web;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.school.school.SchoolFacts;
import cn.linkage.school.school.adapter.web.SchoolView.DesignationView;
import cn.linkage.school.school.application.CorrectSchool;
import cn.linkage.school.school.application.CorrectSchoolCommand;
import cn.linkage.school.school.application.DesignateSchool;
import cn.linkage.school.school.application.DesignateSchoolCommand;
import cn.linkage.school.school.application.SchoolFilter;
import cn.linkage.school.school.application.SchoolSearch;
import cn.linkage.school.school.model.Designations;
import cn.linkage.school.school.model.School;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.FieldChecks;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.time.BusinessZone;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of schools over HTTP. */
@RestController
@Tag(name = "schools")
class SchoolController {

    /** The facts as they should be. */
    @Schema(name = "SchoolRequest")
    record SchoolRequest(
            @NotNull String name,
            @NotNull Locality locality,
            @NotNull String countyCode) {

        SchoolFacts facts() {
            FieldChecks.all(() -> SchoolFacts.name(name), () -> SchoolFacts.county(countyCode));
            return new SchoolFacts(name, locality, SchoolFacts.county(countyCode));
        }
    }

    /** All designations of the school, past ones too. */
    @Schema(name = "DesignationsRequest")
    record DesignationsRequest(@NotNull @Valid List<DesignationView> designations) {

        Designations toModel() {
            return new Designations(
                    designations.stream().map(DesignationView::designation).toList());
        }
    }

    private final SchoolSearch search;
    private final CorrectSchool correctSchool;
    private final DesignateSchool designateSchool;
    private final ListAnswers lists;
    private final Clock clock;

    SchoolController(
            SchoolSearch search,
            CorrectSchool correctSchool,
            DesignateSchool designateSchool,
            ListAnswers lists,
            Clock clock) {
        this.search = search;
        this.correctSchool = correctSchool;
        this.designateSchool = designateSchool;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/api/schools")
    @Operation(operationId = "listSchools", summary = "已核验学校列表 / Verified schools")
    @Nullable
    Page<SchoolView> list(
            @RequestParam @Nullable @Parameter(description = "名称或学校标识码含，可多个词 / Words in name or code") String q,
            @RequestParam @Nullable String county,
            @RequestParam @Nullable SchoolStage stage,
            @RequestParam @Nullable Locality locality,
            @RequestParam @Nullable DesignationKind designation,
            @AllowedSorts({"verifiedAt", "-verifiedAt", "name", "-name", "schoolCode", "-schoolCode"})
                    ListRequest request) {
        SchoolFilter filter = new SchoolFilter(q, county, stage, locality, designation, BusinessZone.today(clock));
        return lists.answer(request, search.list(filter).map(SchoolView::of), SchoolView.COLUMNS);
    }

    @GetMapping("/api/schools/{schoolId}")
    @Operation(operationId = "getSchool", summary = "学校详情 / One school")
    ResponseEntity<SchoolView> one(@PathVariable UUID schoolId) {
        return answer(search.find(schoolId).orElseThrow(ProblemException::notFound));
    }

    @PutMapping("/api/schools/{schoolId}")
    @Operation(operationId = "correctSchool", summary = "更正学校信息 / Correct the public facts of a school")
    ResponseEntity<SchoolView> correct(
            @PathVariable UUID schoolId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid SchoolRequest request) {
        return answer(
                correctSchool.correct(new CorrectSchoolCommand(schoolId, request.facts(), ETags.require(ifMatch))));
    }

    @PutMapping("/api/schools/{schoolId}/designations")
    @Operation(operationId = "designateSchool", summary = "设置学校称号 / Set the dated designations of a school")
    ResponseEntity<SchoolView> designate(
            @PathVariable UUID schoolId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid DesignationsRequest request) {
        return answer(designateSchool.designate(
                new DesignateSchoolCommand(schoolId, request.toModel(), ETags.require(ifMatch))));
    }

    private static ResponseEntity<SchoolView> answer(School school) {
        return ResponseEntity.ok().eTag(ETags.of(school.version())).body(SchoolView.of(school));
    }
}
