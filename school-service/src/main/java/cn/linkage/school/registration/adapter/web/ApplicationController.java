package cn.linkage.school.registration.adapter.web;

import cn.linkage.school.contact.ContactOwner;
import cn.linkage.school.contact.ContactView;
import cn.linkage.school.contact.Contacts;
import cn.linkage.school.registration.application.ApplicationSearch;
import cn.linkage.school.registration.application.ApproveApplication;
import cn.linkage.school.registration.application.FileApplication;
import cn.linkage.school.registration.application.FileApplicationCommand;
import cn.linkage.school.registration.application.ListedApplication;
import cn.linkage.school.registration.application.RejectApplication;
import cn.linkage.school.registration.application.RejectApplicationCommand;
import cn.linkage.school.registration.application.WithdrawApplication;
import cn.linkage.school.registration.model.ApplicationResult;
import cn.linkage.school.registration.model.ApplicationResult.Changed;
import cn.linkage.school.registration.model.ApplicationResult.Refused;
import cn.linkage.school.registration.model.ApplicationState;
import cn.linkage.school.registration.model.SchoolApplication;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.Language;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.security.Offices;
import cn.linkage.starter.security.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Applications over HTTP. */
@RestController
@RequestMapping("/api/school-applications")
@Tag(name = "school-applications")
class ApplicationController {

    /** Why the application is rejected; the applicant reads it. */
    @Schema(name = "RejectionRequest")
    record RejectionRequest(@NotNull String reason) {}

    private final FileApplication fileApplication;
    private final ApproveApplication approveApplication;
    private final RejectApplication rejectApplication;
    private final WithdrawApplication withdrawApplication;
    private final ApplicationSearch search;
    private final Contacts contacts;
    private final ListAnswers lists;
    private final Idempotency idempotency;
    private final CurrentPerson currentPerson;

    ApplicationController(
            FileApplication fileApplication,
            ApproveApplication approveApplication,
            RejectApplication rejectApplication,
            WithdrawApplication withdrawApplication,
            ApplicationSearch search,
            Contacts contacts,
            ListAnswers lists,
            Idempotency idempotency,
            CurrentPerson currentPerson) {
        this.fileApplication = fileApplication;
        this.approveApplication = approveApplication;
        this.rejectApplication = rejectApplication;
        this.withdrawApplication = withdrawApplication;
        this.search = search;
        this.contacts = contacts;
        this.lists = lists;
        this.idempotency = idempotency;
        this.currentPerson = currentPerson;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "fileSchoolApplication", summary = "申请代表一所学校 / Apply to act for a school")
    ResponseEntity<ApplicationView> file(@RequestBody @Valid ApplicationRequest request, HttpServletRequest http) {
        FileApplicationCommand command = request.command(currentPerson.require().id());
        return idempotency.once(http, () -> {
            SchoolApplication filed = changed(fileApplication.file(command));
            return ResponseEntity.created(URI.create("/api/school-applications/" + filed.id()))
                    .eTag(ETags.of(filed.version()))
                    .body(masked(filed.id(), http));
        });
    }

    @GetMapping
    @Operation(
            operationId = "listSchoolApplications",
            summary = "申请列表（教育局看全部，其他人看自己的） / Applications: all for the education bureau, own ones for others")
    @Nullable
    Page<ApplicationView> list(
            @RequestParam @Nullable ApplicationState state,
            @RequestParam(defaultValue = "false") boolean mine,
            @AllowedSorts({"-filedAt", "filedAt", "name", "-name"}) ListRequest request,
            HttpServletRequest http) {
        Person person = currentPerson.require();
        UUID applicant = mine || !person.holds(Offices.EDUCATION_BUREAU) ? person.id() : null;
        Locale language = Language.of(http);
        return lists.answer(
                request,
                search.list(applicant, state).mapAll(applications -> masked(applications, language)),
                ApplicationColumns.COLUMNS);
    }

    private List<ApplicationView> masked(List<ListedApplication> applications, Locale language) {
        Map<UUID, ContactView> shown = contacts.masked(
                ContactOwner.APPLICATION,
                applications.stream().map(listed -> listed.application().id()).toList());
        return applications.stream()
                .map(listed -> ApplicationView.of(
                        listed,
                        Objects.requireNonNull(shown.get(listed.application().id())),
                        language))
                .toList();
    }

    @GetMapping("/{applicationId}")
    @Operation(
            operationId = "getSchoolApplication",
            summary = "申请详情，含完整联系方式（每次查看均留痕） / One application with its full contact; each look is recorded")
    ResponseEntity<ApplicationView> one(@PathVariable UUID applicationId, HttpServletRequest http) {
        ListedApplication listed = search.find(applicationId).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .eTag(ETags.of(listed.application().version()))
                .body(ApplicationView.of(
                        listed, contacts.look(ContactOwner.APPLICATION, applicationId), Language.of(http)));
    }

    @PostMapping("/{applicationId}/approve")
    @Operation(operationId = "approveSchoolApplication", summary = "通过申请 / Approve an application")
    ResponseEntity<ApplicationView> approve(
            @PathVariable UUID applicationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest http) {
        return answer(
                approveApplication.approve(
                        applicationId, currentPerson.require().id(), version(ifMatch)),
                http);
    }

    @PostMapping("/{applicationId}/reject")
    @Operation(operationId = "rejectSchoolApplication", summary = "驳回申请 / Reject an application")
    ResponseEntity<ApplicationView> reject(
            @PathVariable UUID applicationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid RejectionRequest request,
            HttpServletRequest http) {
        return answer(
                rejectApplication.reject(new RejectApplicationCommand(
                        applicationId, currentPerson.require().id(), request.reason(), version(ifMatch))),
                http);
    }

    @PostMapping("/{applicationId}/withdraw")
    @Operation(operationId = "withdrawSchoolApplication", summary = "撤回申请 / Take an application back")
    ResponseEntity<ApplicationView> withdraw(
            @PathVariable UUID applicationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest http) {
        return answer(withdrawApplication.withdraw(applicationId, version(ifMatch)), http);
    }

    /** Decisions need no If-Match: the application's state decides. One that is sent is heeded. */
    private static @Nullable Long version(@Nullable String ifMatch) {
        return ifMatch == null ? null : (Long) ETags.require(ifMatch);
    }

    private ResponseEntity<ApplicationView> answer(ApplicationResult result, HttpServletRequest http) {
        SchoolApplication application = changed(result);
        return ResponseEntity.ok().eTag(ETags.of(application.version())).body(masked(application.id(), http));
    }

    private ApplicationView masked(UUID id, HttpServletRequest http) {
        return masked(List.of(search.find(id).orElseThrow()), Language.of(http)).getFirst();
    }

    private static SchoolApplication changed(ApplicationResult result) {
        return switch (result) {
            case Changed(SchoolApplication application) -> application;
            case Refused(ApplicationResult.Reason reason) ->
                throw ProblemException.conflict(
                        "application-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), reason.words());
        };
    }
}
