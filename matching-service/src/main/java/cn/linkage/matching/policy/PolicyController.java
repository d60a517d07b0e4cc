package cn.linkage.matching.policy;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "policies", description = "匹配策略 / the policy of proposing")
@RestController
@RequestMapping("/api/policies")
class PolicyController {

    private static final Columns<Policy> COLUMNS = Columns.<Policy>titled("匹配策略", "Policies")
            .number("版本", "Version", Policy::version)
            .moment("发布时间", "Made at", Policy::madeAt)
            .text("发布人", "Made by", Policy::madeBy)
            .words("说明", "Note", Policy::note)
            .text("规则", "Rules", Policy::rules);

    private final Policies policies;
    private final Idempotency idempotency;
    private final CurrentPerson currentPerson;
    private final ListAnswers lists;

    PolicyController(Policies policies, Idempotency idempotency, CurrentPerson currentPerson, ListAnswers lists) {
        this.policies = policies;
        this.idempotency = idempotency;
        this.currentPerson = currentPerson;
        this.lists = lists;
    }

    @Operation(operationId = "listPolicies", summary = "列出策略的各个版本，新的在前 / List the versions of the policy, newest first")
    @GetMapping
    @Nullable
    Page<Policy> list(@AllowedSorts({"-version", "version"}) ListRequest request) {
        return lists.answer(request, policies.list(), COLUMNS);
    }

    @Operation(operationId = "getCurrentPolicy", summary = "查看现行策略 / Show the policy in force")
    @GetMapping("/current")
    ResponseEntity<Policy> current() {
        Policy policy = policies.current();
        return ResponseEntity.ok().eTag(ETags.of(policy.version())).body(policy);
    }

    @Operation(operationId = "createPolicy", summary = "发布新版策略 / Make a new version of the policy")
    @PostMapping
    ResponseEntity<Policy> create(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    @Parameter(description = "所依据版本的 ETag，可不带 / ETag of the version it started from, if any")
                    String ifMatch,
            @Valid @RequestBody NewPolicy policy,
            HttpServletRequest request) {
        Long seen = ifMatch == null ? null : (Long) ETags.require(ifMatch);
        String by = currentPerson.require().name();
        return idempotency.once(
                request,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(policies.add(policy.rules(), new Words(policy.noteZh(), policy.noteEn()), by, seen)));
    }
}
