package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.application.CreateNeed;
import cn.linkage.school.need.application.CreateNeedCommand;
import cn.linkage.school.need.application.NeedSearch;
import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedState;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A school's own needs, drafts too. */
@RestController
@Tag(name = "needs")
class SchoolNeedController {

    private final CreateNeed createNeed;
    private final NeedSearch search;
    private final NeedAnswers answers;
    private final ListAnswers lists;
    private final Idempotency idempotency;
    private final CurrentPerson currentPerson;

    SchoolNeedController(
            CreateNeed createNeed,
            NeedSearch search,
            NeedAnswers answers,
            ListAnswers lists,
            Idempotency idempotency,
            CurrentPerson currentPerson) {
        this.createNeed = createNeed;
        this.search = search;
        this.answers = answers;
        this.lists = lists;
        this.idempotency = idempotency;
        this.currentPerson = currentPerson;
    }

    @PostMapping("/api/schools/{schoolId}/needs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createNeed", summary = "新建需求草稿 / Write a need as a draft")
    ResponseEntity<NeedView> create(
            @PathVariable UUID schoolId, @RequestBody @Valid NeedRequest request, HttpServletRequest http) {
        CreateNeedCommand command = new CreateNeedCommand(
                schoolId, request.content(), currentPerson.require().id());
        return idempotency.once(http, () -> created(createNeed.create(command)));
    }

    private ResponseEntity<NeedView> created(Need need) {
        return ResponseEntity.created(URI.create("/api/needs/" + need.id()))
                .eTag(ETags.of(need.version()))
                .body(answers.written(need).getBody());
    }

    @GetMapping("/api/schools/{schoolId}/needs")
    @Operation(operationId = "listSchoolNeeds", summary = "本校需求（含草稿） / The needs of a school, drafts too")
    @Nullable
    Page<NeedView> list(
            @PathVariable UUID schoolId,
            @RequestParam @Nullable NeedState state,
            @RequestParam @Nullable @Parameter(description = "标题含，可多个词 / Words in title") String q,
            @AllowedSorts({"-createdAt", "createdAt", "title", "-title", "neededUntil", "-neededUntil"})
                    ListRequest request) {
        return lists.answer(request, search.ofSchool(schoolId, state, q).map(NeedView::of), NeedColumns.COLUMNS);
    }
}
