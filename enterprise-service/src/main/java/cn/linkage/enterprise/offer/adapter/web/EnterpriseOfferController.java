package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.enterprise.offer.application.CreateOffer;
import cn.linkage.enterprise.offer.application.CreateOfferCommand;
import cn.linkage.enterprise.offer.application.OfferSearch;
import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferState;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The offers of one enterprise, drafts too, for its members. */
@RestController
@RequestMapping("/api/enterprises/{enterpriseId}/offers")
@Tag(name = "offers", description = "供给 / Offers")
class EnterpriseOfferController {

    private final CreateOffer createOffer;
    private final OfferSearch search;
    private final OfferAnswers answers;
    private final ListAnswers lists;
    private final Idempotency idempotency;
    private final CurrentPerson person;

    EnterpriseOfferController(
            CreateOffer createOffer,
            OfferSearch search,
            OfferAnswers answers,
            ListAnswers lists,
            Idempotency idempotency,
            CurrentPerson person) {
        this.createOffer = createOffer;
        this.search = search;
        this.answers = answers;
        this.lists = lists;
        this.idempotency = idempotency;
        this.person = person;
    }

    @Operation(operationId = "createOffer", summary = "新建供给草稿 / Create a draft offer")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OfferView> create(
            @PathVariable UUID enterpriseId, @Valid @RequestBody OfferBody body, HttpServletRequest request) {
        return idempotency.once(request, () -> {
            Offer offer = createOffer.create(new CreateOfferCommand(
                    enterpriseId, body.toModel(), person.require().id()));
            return answers.with(ResponseEntity.created(URI.create("/api/offers/" + offer.id())), offer.id());
        });
    }

    @Operation(
            operationId = "listEnterpriseOffers",
            summary = "本企业的全部供给，含草稿 / All offers of one's own enterprise, drafts too")
    @GetMapping
    @Nullable
    Page<OfferView> list(
            @PathVariable UUID enterpriseId,
            @RequestParam @Nullable OfferState state,
            @RequestParam @Nullable @Parameter(description = "署名的科技副总 / The technology vice-president named")
                    UUID technologyVicePresidentId,
            @RequestParam @Nullable @Parameter(description = "标题含，可多个词 / Words in title") String q,
            @AllowedSorts({"-createdAt", "createdAt", "title", "-title", "availableUntil", "-availableUntil"})
                    ListRequest request) {
        return lists.answer(
                request,
                search.ofEnterprise(enterpriseId, state, technologyVicePresidentId, q)
                        .map(OfferView::of),
                OfferColumns.COLUMNS);
    }
}
