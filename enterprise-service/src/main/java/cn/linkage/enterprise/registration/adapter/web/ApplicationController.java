package cn.linkage.enterprise.registration.adapter.web;

import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.contact.ContactOwner;
import cn.linkage.enterprise.contact.ContactView;
import cn.linkage.enterprise.contact.Contacts;
import cn.linkage.enterprise.registration.application.ApplicationSearch;
import cn.linkage.enterprise.registration.application.ApplicationSearch.ListedApplication;
import cn.linkage.enterprise.registration.application.ApproveApplication;
import cn.linkage.enterprise.registration.application.DecisionCommand;
import cn.linkage.enterprise.registration.application.FileApplication;
import cn.linkage.enterprise.registration.application.RejectApplication;
import cn.linkage.enterprise.registration.application.WithdrawApplication;
import cn.linkage.enterprise.registration.model.Applicant;
import cn.linkage.enterprise.registration.model.ApplicationResult;
import cn.linkage.enterprise.registration.model.ApplicationState;
import cn.linkage.enterprise.registration.model.EnterpriseApplication;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.security.Offices;
import cn.linkage.starter.security.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications: filed and withdrawn by persons, decided by the economic bureau. */
@RestController
@RequestMapping("/api/enterprise-applications")
@Tag(name = "applications", description = "申请 / Applications")
class ApplicationController {

    private final FileApplication fileApplication;
    private final ApproveApplication approveApplication;
    private final RejectApplication rejectApplication;
    private final WithdrawApplication withdrawApplication;
    private final ApplicationSearch search;
    private final Contacts contacts;
    private final ListAnswers lists;
    private final Idempotency idempotency;
    private final CurrentPerson person;

    ApplicationController(
            FileApplication fileApplication,
            ApproveApplication approveApplication,
            RejectApplication rejectApplication,
            WithdrawApplication withdrawApplication,
            ApplicationSearch search,
            Contacts contacts,
            ListAnswers lists,
            Idempotency idempotency,
            CurrentPerson person) {
        this.fileApplication = fileApplication;
        this.approveApplication = approveApplication;
        this.rejectApplication = rejectApplication;
        this.withdrawApplication = withdrawApplication;
        this.search = search;
        this.contacts = contacts;
        this.lists = lists;
        this.idempotency = idempotency;
        this.person = person;
    }

    @Operation(operationId = "fileEnterpriseApplication", summary = "申请入驻或加入企业 / Apply to act for an enterprise")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ApplicationView> file(@Valid @RequestBody ApplicationBody body, HttpServletRequest request) {
        return idempotency.once(request, () -> {
            Person applicant = person.require();
            UUID id = changed(fileApplication.file(body.command(new Applicant(applicant.id(), applicant.name()))))
                    .id();
            List<Words> notes = body.code().note().stream().toList();
            ApplicationView view = masked(id).with(notes);
            return ResponseEntity.created(URI.create("/api/enterprise-applications/" + id))
                    .eTag(ETags.of(view.version()))
                    .body(view);
        });
    }

    @Operation(
            operationId = "listEnterpriseApplications",
            summary = "申请列表：经信局看全部，其他人看自己的 / Applications: all for the economic bureau, one's own for others")
    @GetMapping
    @Nullable
    Page<ApplicationView> list(
            @RequestParam @Nullable ApplicationState state,
            @RequestParam(defaultValue = "false") @Parameter(description = "只看自己的 / Only one's own") boolean mine,
            @AllowedSorts({"-filedAt", "filedAt", "name", "-name"}) ListRequest request) {
        Person reader = person.require();
        UUID applicantId = mine || !reader.holds(Offices.ECONOMIC_BUREAU) ? reader.id() : null;
        return lists.answer(request, search.list(applicantId, state).mapAll(this::masked), ApplicationColumns.COLUMNS);
    }

    private List<ApplicationView> masked(List<ListedApplication> applications) {
        Map<UUID, ContactView> contact = contacts.masked(
                ContactOwner.APPLICATION,
                applications.stream().map(listed -> listed.application().id()).toList());
        return applications.stream()
                .map(listed -> ApplicationView.masked(
                        listed,
                        Objects.requireNonNull(contact.get(listed.application().id()))))
                .toList();
    }

    @Operation(
            operationId = "getEnterpriseApplication",
            summary = "一份申请，含联系方式全文，查看留痕 / One application with its contact in full; the look is recorded")
    @GetMapping("/{applicationId}")
    ResponseEntity<ApplicationView> get(@PathVariable UUID applicationId) {
        ContactView contact = contacts.look(ContactOwner.APPLICATION, applicationId);
        ApplicationView view = ApplicationView.full(find(applicationId), contact);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(ETags.of(view.version()))
                .body(view);
    }

    @Operation(operationId = "approveEnterpriseApplication", summary = "批准申请 / Approve an application")
    @PostMapping("/{applicationId}/approve")
    ResponseEntity<ApplicationView> approve(
            @PathVariable UUID applicationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(approveApplication.approve(command(applicationId, ifMatch)));
    }

    @Operation(operationId = "rejectEnterpriseApplication", summary = "驳回申请 / Reject an application")
    @PostMapping("/{applicationId}/reject")
    ResponseEntity<ApplicationView> reject(
            @PathVariable UUID applicationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RejectionBody body) {
        return answer(rejectApplication.reject(command(applicationId, ifMatch), body.reason()));
    }

    @Operation(operationId = "withdrawEnterpriseApplication", summary = "撤回自己的申请 / Withdraw one's own application")
    @PostMapping("/{applicationId}/withdraw")
    ResponseEntity<ApplicationView> withdraw(
            @PathVariable UUID applicationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(withdrawApplication.withdraw(command(applicationId, ifMatch)));
    }

    /** Decisions need no If-Match: the application's state decides. One that is sent is heeded. */
    private DecisionCommand command(UUID applicationId, @Nullable String ifMatch) {
        Long version = ifMatch == null ? null : (Long) ETags.require(ifMatch);
        return new DecisionCommand(applicationId, person.require().id(), version);
    }

    private ResponseEntity<ApplicationView> answer(ApplicationResult result) {
        ApplicationView view = masked(changed(result).id());
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }

    private ApplicationView masked(UUID applicationId) {
        return masked(List.of(find(applicationId))).getFirst();
    }

    private ListedApplication find(UUID applicationId) {
        return search.find(applicationId).orElseThrow(ProblemException::notFound);
    }

    private static EnterpriseApplication changed(ApplicationResult result) {
        return switch (result) {
            case ApplicationResult.Changed changed -> changed.application();
            case ApplicationResult.Refused refused ->
                throw ProblemException.conflict(
                        refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        refused.reason().words());
        };
    }
}
