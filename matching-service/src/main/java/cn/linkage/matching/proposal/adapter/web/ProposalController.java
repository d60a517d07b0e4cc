package cn.linkage.matching.proposal.adapter.web;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.matching.proposal.ProposalParties;
import cn.linkage.matching.proposal.application.AcceptProposal;
import cn.linkage.matching.proposal.application.AcceptProposalCommand;
import cn.linkage.matching.proposal.application.DeclineProposal;
import cn.linkage.matching.proposal.application.DeclineProposalCommand;
import cn.linkage.matching.proposal.application.ProposalListing;
import cn.linkage.matching.proposal.application.ProposeDirectly;
import cn.linkage.matching.proposal.application.ProposeDirectlyCommand;
import cn.linkage.matching.proposal.application.ProposeDirectlyResult;
import cn.linkage.matching.proposal.model.AcceptanceResult;
import cn.linkage.matching.proposal.model.DeclineResult;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "proposals", description = "匹配方案，仅双方可见 / proposals, for their two parties only")
@RestController
@RequestMapping("/api/proposals")
class ProposalController {

    private final ProposalListing listing;
    private final AcceptProposal acceptProposal;
    private final DeclineProposal declineProposal;
    private final ProposeDirectly proposeDirectly;
    private final DirectParties directParties;
    private final ProposalParties parties;
    private final OwnSides ownSides;
    private final Memberships memberships;
    private final CurrentPerson currentPerson;
    private final Idempotency idempotency;
    private final ListAnswers lists;

    ProposalController(
            ProposalListing listing,
            AcceptProposal acceptProposal,
            DeclineProposal declineProposal,
            ProposeDirectly proposeDirectly,
            DirectParties directParties,
            ProposalParties parties,
            OwnSides ownSides,
            Memberships memberships,
            CurrentPerson currentPerson,
            Idempotency idempotency,
            ListAnswers lists) {
        this.listing = listing;
        this.acceptProposal = acceptProposal;
        this.declineProposal = declineProposal;
        this.proposeDirectly = proposeDirectly;
        this.directParties = directParties;
        this.parties = parties;
        this.ownSides = ownSides;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
        this.idempotency = idempotency;
        this.lists = lists;
    }

    @Operation(
            operationId = "listProposals",
            summary = "列出本单位的匹配方案，新的在前 / List own organisations' proposals, newest first")
    @GetMapping
    @Nullable
    Page<ProposalView> list(
            @RequestParam(required = false) @Nullable ProposalState state,
            @RequestParam(required = false) @Nullable Side side,
            @AllowedSorts({"-madeAt", "madeAt", "expiresAt", "-expiresAt", "-score", "score"}) ListRequest request) {
        List<Membership> own = memberships.of(currentPerson.require().id());
        return lists.answer(
                request,
                listing.list(
                                organisations(own, Side.ENTERPRISE, side),
                                organisations(own, Side.SCHOOL, side),
                                state,
                                side)
                        .map(named -> view(named, own)),
                ProposalColumns.COLUMNS);
    }

    @Operation(operationId = "getProposal", summary = "查看匹配方案及推荐理由 / Show a proposal with its reasons")
    @GetMapping("/{proposalId}")
    ProposalView get(@PathVariable UUID proposalId) {
        return view(named(proposalId));
    }

    @Operation(
            operationId = "createProposal",
            summary = "学校申请资源，或企业认领需求 / Ask for an offer, or pledge to a need",
            description = "学校成员发起为 REQUEST，企业成员发起为 PLEDGE；发起方视为已接受。"
                    + " / A school's member requests, an enterprise's member pledges; their side has accepted.")
    @PostMapping
    ResponseEntity<ProposalView> create(
            @Valid @RequestBody ProposalRequests.NewProposal body, HttpServletRequest request) {
        UUID person = currentPerson.require().id();
        Side side = ownSides.toActFor(directParties.sidesOf(person, body.offerId(), body.needId()), body.side());
        ProposeDirectlyCommand command =
                new ProposeDirectlyCommand(body.offerId(), body.needId(), body.quantity(), side, person);
        return Contention.repeated(() -> idempotency.once(request, () -> created(proposeDirectly.propose(command))));
    }

    @Operation(
            operationId = "acceptProposal",
            summary = "接受匹配方案的全部或一部分 / Accept a proposal, all or a part",
            description = "双方都接受即达成协议；未接受的部分立即释放。"
                    + " / With both acceptances it is an agreement; what is not accepted is free at once.")
    @PostMapping("/{proposalId}/accept")
    ProposalView accept(
            @PathVariable UUID proposalId,
            @Valid @RequestBody(required = false) ProposalRequests.@Nullable Accept body) {
        UUID person = currentPerson.require().id();
        Set<Side> own = sides(proposalId, person);
        Side side = ownSides.toActFor(own, body == null ? null : body.side());
        AcceptProposalCommand command =
                new AcceptProposalCommand(proposalId, side, body == null ? null : body.quantity(), person);
        AcceptanceResult result = Contention.repeated(() -> acceptProposal.accept(command));
        if (result instanceof AcceptanceResult.Refused(String code, Words words)) {
            throw ProblemException.conflict(code, words);
        }
        return ProposalView.of(named(proposalId), own);
    }

    @Operation(
            operationId = "declineProposal",
            summary = "婉拒匹配方案并说明原因 / Decline a proposal with a reason",
            description = "对方只看到原因代码；该资源与需求今后不再互相推荐。"
                    + " / The other side sees the reason code only; the pair is not proposed again.")
    @PostMapping("/{proposalId}/decline")
    ProposalView decline(@PathVariable UUID proposalId, @Valid @RequestBody ProposalRequests.Decline body) {
        UUID person = currentPerson.require().id();
        Set<Side> own = sides(proposalId, person);
        Side side = ownSides.toActFor(own, body.side());
        DeclineProposalCommand command =
                new DeclineProposalCommand(proposalId, side, body.reasonCode(), body.comment());
        DeclineResult result = Contention.repeated(() -> declineProposal.decline(command));
        if (result instanceof DeclineResult.Refused(String code, Words words)) {
            throw ProblemException.conflict(code, words);
        }
        return ProposalView.of(named(proposalId), own);
    }

    private ResponseEntity<ProposalView> created(ProposeDirectlyResult result) {
        return switch (result) {
            case ProposeDirectlyResult.Made(var proposal) ->
                ResponseEntity.created(URI.create("/api/proposals/" + proposal.id()))
                        .body(view(named(proposal.id())));
            case ProposeDirectlyResult.Refused(String code, Words words) ->
                throw ProblemException.conflict(code, words);
        };
    }

    private ProposalListing.Named named(UUID proposalId) {
        return listing.find(proposalId).orElseThrow(ProblemException::notFound);
    }

    private Set<Side> sides(UUID proposalId, UUID person) {
        var both = parties.of(proposalId).orElseThrow(ProblemException::notFound);
        return ownSides.of(person, both.enterpriseId(), both.schoolId());
    }

    private ProposalView view(ProposalListing.Named named) {
        var proposal = named.proposal();
        UUID person = currentPerson.require().id();
        return ProposalView.of(named, ownSides.of(person, proposal.enterpriseId(), proposal.schoolId()));
    }

    private static ProposalView view(ProposalListing.Named named, List<Membership> own) {
        var proposal = named.proposal();
        return ProposalView.of(named, OwnSides.of(own, proposal.enterpriseId(), proposal.schoolId()));
    }

    private static List<UUID> organisations(List<Membership> own, Side side, @Nullable Side asked) {
        return asked != null && asked != side
                ? List.of()
                : own.stream()
                        .filter(m -> m.side() == side)
                        .map(Membership::organisationId)
                        .toList();
    }
}
