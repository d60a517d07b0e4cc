package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.offer.application.AdvanceOffer;
import cn.linkage.enterprise.offer.application.AdvanceOfferCommand;
import cn.linkage.enterprise.offer.application.AdvanceOfferCommand.Step;
import cn.linkage.enterprise.offer.application.DeleteOffer;
import cn.linkage.enterprise.offer.application.EditOffer;
import cn.linkage.enterprise.offer.application.EditOfferCommand;
import cn.linkage.enterprise.offer.application.OfferFilter;
import cn.linkage.enterprise.offer.application.OfferSearch;
import cn.linkage.enterprise.offer.model.OfferDetails;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Offers: the published ones for anyone, and each one's life for its members. */
@RestController
@RequestMapping("/api/offers")
@Tag(name = "offers", description = "供给 / Offers")
class OfferController {

    private final OfferSearch search;
    private final EditOffer editOffer;
    private final DeleteOffer deleteOffer;
    private final AdvanceOffer advanceOffer;
    private final OfferAnswers answers;
    private final ListAnswers lists;

    OfferController(
            OfferSearch search,
            EditOffer editOffer,
            DeleteOffer deleteOffer,
            AdvanceOffer advanceOffer,
            OfferAnswers answers,
            ListAnswers lists) {
        this.search = search;
        this.editOffer = editOffer;
        this.deleteOffer = deleteOffer;
        this.advanceOffer = advanceOffer;
        this.answers = answers;
        this.lists = lists;
    }

    @Operation(operationId = "listOffers", summary = "已发布的供给 / Published offers")
    @GetMapping
    @Nullable
    Page<OfferView> list(
            @RequestParam @Nullable @Parameter(description = "区划代码 / County code", example = "330302") String county,
            @RequestParam @Nullable @Parameter(description = "资源种类 / Kind of gift") GiftKind kind,
            @RequestParam
                    @Nullable
                    @Parameter(description = "物品类别代码 / Code of the item category", example = "microscope")
                    String itemCategory,
            @RequestParam @Nullable @Parameter(description = "标题或企业名称含，可多个词 / Words in title or enterprise's name")
                    String q,
            @AllowedSorts({"-publishedAt", "publishedAt", "title", "-title", "availableUntil", "-availableUntil"})
                    ListRequest request) {
        OfferFilter filter = new OfferFilter(
                county == null ? null : EnterpriseFacts.county("county", county),
                kind,
                itemCategory == null ? null : OfferDetails.category("itemCategory", itemCategory),
                q);
        return lists.answer(request, search.published(filter).map(OfferView::of), OfferColumns.COLUMNS);
    }

    @Operation(operationId = "getOffer", summary = "一项供给 / One offer")
    @GetMapping("/{offerId}")
    ResponseEntity<OfferView> get(@PathVariable UUID offerId) {
        return answers.show(offerId);
    }

    @Operation(operationId = "editOffer", summary = "修改供给 / Edit an offer")
    @PutMapping("/{offerId}")
    ResponseEntity<OfferView> edit(
            @PathVariable UUID offerId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OfferBody body) {
        long version = ETags.require(ifMatch);
        return answers.of(editOffer.edit(new EditOfferCommand(offerId, body.toModel(), version)));
    }

    @Operation(operationId = "deleteOffer", summary = "删除草稿 / Delete a draft")
    @DeleteMapping("/{offerId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable UUID offerId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        OfferAnswers.changed(deleteOffer.delete(offerId, ETags.require(ifMatch)));
    }

    @Operation(operationId = "publishOffer", summary = "发布供给 / Publish an offer")
    @PostMapping("/{offerId}/publish")
    ResponseEntity<OfferView> publish(
            @PathVariable UUID offerId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return advance(offerId, Step.PUBLISH, ifMatch);
    }

    @Operation(operationId = "pauseOffer", summary = "暂停供给 / Pause an offer")
    @PostMapping("/{offerId}/pause")
    ResponseEntity<OfferView> pause(
            @PathVariable UUID offerId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return advance(offerId, Step.PAUSE, ifMatch);
    }

    @Operation(operationId = "resumeOffer", summary = "恢复供给 / Resume a paused offer")
    @PostMapping("/{offerId}/resume")
    ResponseEntity<OfferView> resume(
            @PathVariable UUID offerId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return advance(offerId, Step.RESUME, ifMatch);
    }

    @Operation(operationId = "withdrawOffer", summary = "撤回供给 / Withdraw an offer for good")
    @PostMapping("/{offerId}/withdraw")
    ResponseEntity<OfferView> withdraw(
            @PathVariable UUID offerId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return advance(offerId, Step.WITHDRAW, ifMatch);
    }

    /** Steps need no If-Match: the offer's state decides. One that is sent is heeded. */
    private ResponseEntity<OfferView> advance(UUID offerId, Step step, @Nullable String ifMatch) {
        Long version = ifMatch == null ? null : (Long) ETags.require(ifMatch);
        return answers.of(advanceOffer.advance(new AdvanceOfferCommand(offerId, step, version)));
    }
}
