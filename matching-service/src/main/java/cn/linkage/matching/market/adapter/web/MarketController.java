package cn.linkage.matching.market.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.application.MarketListing;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "market", description = "供需市场 / what is on offer and wanted now")
@RestController
@RequestMapping("/api/market")
class MarketController {

    private final MarketListing listing;
    private final Memberships memberships;
    private final CurrentPerson currentPerson;
    private final ListAnswers lists;

    MarketController(MarketListing listing, Memberships memberships, CurrentPerson currentPerson, ListAnswers lists) {
        this.listing = listing;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
        this.lists = lists;
    }

    @Operation(operationId = "listMarketOffers", summary = "列出市场上的资源 / List the offers on the market")
    @GetMapping("/offers")
    @Nullable
    Page<MarketOfferView> offers(
            @RequestParam(defaultValue = "OPEN") MarketState state,
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable String itemCategory,
            @RequestParam(required = false) @Nullable GiftKind kind,
            @RequestParam(required = false) @Nullable @Parameter(description = "标题含，可多个词 / Words in title") String q,
            @RequestParam(required = false) @Nullable @Parameter(description = "是否还有余量 / Whether something is left")
                    Boolean open,
            @AllowedSorts({"createdAt", "-createdAt", "publishedAt", "-publishedAt", "title", "-title", "-open", "open"
                    })
                    ListRequest request) {
        Set<UUID> own = ownOrganisations();
        return lists.answer(
                request,
                listing.offers(new MarketListing.Filter(state, kind, county, itemCategory, q, open))
                        .map(offer -> MarketOfferView.of(offer, own.contains(offer.enterpriseId()))),
                MarketColumns.OFFERS);
    }

    @Operation(operationId = "getMarketOffer", summary = "查看一项资源的余量 / Show one offer with what is left")
    @GetMapping("/offers/{offerId}")
    MarketOfferView offer(@PathVariable UUID offerId) {
        return listing.offer(offerId)
                .map(offer -> MarketOfferView.of(offer, isOwn(offer.enterpriseId())))
                .orElseThrow(ProblemException::notFound);
    }

    @Operation(operationId = "listMarketNeeds", summary = "列出市场上的需求 / List the needs on the market")
    @GetMapping("/needs")
    @Nullable
    Page<MarketNeedView> needs(
            @RequestParam(defaultValue = "OPEN") MarketState state,
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable String itemCategory,
            @RequestParam(required = false) @Nullable GiftKind kind,
            @RequestParam(required = false) @Nullable @Parameter(description = "标题含，可多个词 / Words in title") String q,
            @RequestParam(required = false) @Nullable @Parameter(description = "是否还有余量 / Whether something is left")
                    Boolean open,
            @AllowedSorts({"createdAt", "-createdAt", "publishedAt", "-publishedAt", "title", "-title", "-open", "open"
                    })
                    ListRequest request) {
        Set<UUID> own = ownOrganisations();
        return lists.answer(
                request,
                listing.needs(new MarketListing.Filter(state, kind, county, itemCategory, q, open))
                        .map(need -> MarketNeedView.of(need, own.contains(need.schoolId()))),
                MarketColumns.NEEDS);
    }

    @Operation(operationId = "getMarketNeed", summary = "查看一项需求的缺口 / Show one need with what is missing")
    @GetMapping("/needs/{needId}")
    MarketNeedView need(@PathVariable UUID needId) {
        return listing.need(needId)
                .map(need -> MarketNeedView.of(need, isOwn(need.schoolId())))
                .orElseThrow(ProblemException::notFound);
    }

    private boolean isOwn(UUID organisationId) {
        return currentPerson
                .find()
                .map(person ->
                        !memberships.of(person.id(), List.of(organisationId)).isEmpty())
                .orElse(false);
    }

    private Set<UUID> ownOrganisations() {
        return currentPerson
                .find()
                .map(person -> memberships.of(person.id()).stream()
                        .map(Membership::organisationId)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
