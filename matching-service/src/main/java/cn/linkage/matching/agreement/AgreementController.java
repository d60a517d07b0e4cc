package cn.linkage.matching.agreement;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.security.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
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
    private final ListAnswers lists;

    AgreementController(
            JdbcAgreements agreements, Memberships memberships, CurrentPerson currentPerson, ListAnswers lists) {
        this.agreements = agreements;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
        this.lists = lists;
    }

    @Operation(
            operationId = "listAgreements",
            summary = "列出协议：成员看本单位的，各部门看全部 / List agreements: members their own, offices all")
    @GetMapping
    @Nullable
    Page<Agreement> list(
            @RequestParam @Nullable GiftKind kind,
            @RequestParam @Nullable @Parameter(description = "物品类别代码 / Code of the item category") String itemCategory,
            @RequestParam @Nullable @Parameter(description = "学校所在区划代码 / Code of the school's county") String county,
            @RequestParam @Nullable @Parameter(description = "起，含 / First moment shown") Instant from,
            @RequestParam @Nullable @Parameter(description = "止，不含 / First moment not shown") Instant to,
            @AllowedSorts({"-madeAt", "madeAt", "-quantity", "quantity"}) ListRequest request) {
        Person person = currentPerson.require();
        Set<UUID> own = memberships.of(person.id()).stream()
                .map(Membership::organisationId)
                .collect(Collectors.toSet());
        AgreementFilter filter = new AgreementFilter(kind, itemCategory, county, from, to);
        return lists.answer(
                request, agreements.list(person.offices().isEmpty() ? own : null, filter), Agreement.COLUMNS);
    }

    @Operation(operationId = "getAgreement", summary = "查看协议及其形成过程 / Show an agreement and how it came about")
    @GetMapping("/{agreementId}")
    Agreement get(@PathVariable UUID agreementId) {
        return agreements.find(agreementId).orElseThrow(ProblemException::notFound);
    }
}
