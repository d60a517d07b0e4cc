package cn.linkage.matching.agreement;

import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.security.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "agreements", description = "协议 / agreements")
@RestController
@RequestMapping("/api/agreements")
class AgreementController {

    private final JdbcAgreements agreements;
    private final Memberships memberships;
    private final CurrentPerson currentPerson;

    AgreementController(JdbcAgreements agreements, Memberships memberships, CurrentPerson currentPerson) {
        this.agreements = agreements;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
    }

    @Operation(
            operationId = "listAgreements",
            summary = "列出协议：成员看本单位的，各部门看全部 / List agreements: members their own, offices all")
    @GetMapping
    Page<Agreement> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Person person = currentPerson.require();
        Set<UUID> own = memberships.of(person.id()).stream()
                .map(Membership::organisationId)
                .collect(Collectors.toSet());
        return agreements.list(person.offices().isEmpty() ? own : null, cursor, Limit.of(limit));
    }

    @Operation(operationId = "getAgreement", summary = "查看协议及其形成过程 / Show an agreement and how it came about")
    @GetMapping("/{agreementId}")
    Agreement get(@PathVariable UUID agreementId) {
        return agreements.find(agreementId).orElseThrow(ProblemException::notFound);
    }
}
