package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.school.need.application.AdvanceNeed;
import cn.linkage.school.need.application.AdvanceNeedCommand;
import cn.linkage.school.need.application.AdvanceNeedCommand.Step;
import cn.linkage.school.need.application.DeleteNeed;
import cn.linkage.school.need.application.EditNeed;
import cn.linkage.school.need.application.EditNeedCommand;
import cn.linkage.school.need.application.NeedFilter;
import cn.linkage.school.need.application.NeedSearch;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Needs over HTTP. */
@RestController
@Tag(name = "needs")
class NeedController {

    private final NeedSearch search;
    private final EditNeed editNeed;
    private final DeleteNeed deleteNeed;
    private final AdvanceNeed advanceNeed;
    private final NeedAnswers answers;
    private final ListAnswers lists;

    NeedController(
            NeedSearch search,
            EditNeed editNeed,
            DeleteNeed deleteNeed,
            AdvanceNeed advanceNeed,
            NeedAnswers answers,
            ListAnswers lists) {
        this.search = search;
        this.editNeed = editNeed;
        this.deleteNeed = deleteNeed;
        this.advanceNeed = advanceNeed;
        this.answers = answers;
        this.lists = lists;
    }

    @GetMapping("/api/needs")
    @Operation(operationId = "listNeeds", summary = "已发布的需求 / Published needs")
    @Nullable
    Page<NeedView> list(
            @RequestParam @Nullable String county,
            @RequestParam @Nullable Locality locality,
            @RequestParam @Nullable String itemCategory,
            @RequestParam @Nullable GiftKind kind,
            @RequestParam @Nullable @Parameter(description = "标题或学校名称含，可多个词 / Words in title or school's name")
                    String q,
            @AllowedSorts({"-publishedAt", "publishedAt", "title", "-title", "neededUntil", "-neededUntil"})
                    ListRequest request) {
        NeedFilter filter = new NeedFilter(
                county, locality, kind, itemCategory == null ? null : NeedDetails.category(itemCategory), q);
        return lists.answer(request, search.published(filter).map(NeedView::of), NeedColumns.COLUMNS);
    }

    @GetMapping("/api/needs/{needId}")
    @Operation(operationId = "getNeed", summary = "需求详情 / One need")
    ResponseEntity<NeedView> one(@PathVariable UUID needId) {
        return answers.one(needId);
    }

    @PutMapping("/api/needs/{needId}")
    @Operation(operationId = "editNeed", summary = "修改需求 / Change what a need says")
    ResponseEntity<NeedView> edit(
            @PathVariable UUID needId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid NeedRequest request) {
        return answers.of(editNeed.edit(new EditNeedCommand(needId, request.content(), ETags.require(ifMatch))));
    }

    @DeleteMapping("/api/needs/{needId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteNeed", summary = "删除草稿 / Delete a draft")
    void delete(
            @PathVariable UUID needId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        NeedAnswers.changed(deleteNeed.delete(needId, ETags.require(ifMatch)));
    }

    @PostMapping("/api/needs/{needId}/publish")
    @Operation(operationId = "publishNeed", summary = "发布需求 / Publish a draft; matching may begin")
    ResponseEntity<NeedView> publish(
            @PathVariable UUID needId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return advance(needId, Step.PUBLISH, ifMatch);
    }

    @PostMapping("/api/needs/{needId}/pause")
    @Operation(operationId = "pauseNeed", summary = "暂停需求 / Hold a published need back for a while")
    ResponseEntity<NeedView> pause(
            @PathVariable UUID needId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return advance(needId, Step.PAUSE, ifMatch);
    }

    @PostMapping("/api/needs/{needId}/resume")
    @Operation(operationId = "resumeNeed", summary = "恢复需求 / Publish a paused need again")
    ResponseEntity<NeedView> resume(
            @PathVariable UUID needId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return advance(needId, Step.RESUME, ifMatch);
    }

    @PostMapping("/api/needs/{needId}/withdraw")
    @Operation(operationId = "withdrawNeed", summary = "撤回需求 / Take a need back for good")
    ResponseEntity<NeedView> withdraw(
            @PathVariable UUID needId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return advance(needId, Step.WITHDRAW, ifMatch);
    }

    /** A step may be taken without If-Match: it says what shall be, whatever the text says. With it, it is checked. */
    private ResponseEntity<NeedView> advance(UUID needId, Step step, @Nullable String ifMatch) {
        Long version = ifMatch == null ? null : ETags.require(ifMatch);
        return answers.of(advanceNeed.advance(new AdvanceNeedCommand(needId, step, version)));
    }
}
