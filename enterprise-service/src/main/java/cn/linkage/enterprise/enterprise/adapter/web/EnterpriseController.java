package cn.linkage.enterprise.enterprise.adapter.web;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.enterprise.application.CorrectEnterprise;
import cn.linkage.enterprise.enterprise.application.CorrectEnterpriseCommand;
import cn.linkage.enterprise.enterprise.application.EnterpriseFilter;
import cn.linkage.enterprise.enterprise.application.EnterpriseSearch;
import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register, public, and its correction by members. */
@RestController
@RequestMapping("/api/enterprises")
@Tag(name = "enterprises", description = "企业 / Enterprises")
class EnterpriseController {

    private final EnterpriseSearch search;
    private final ListAnswers lists;
    private final CorrectEnterprise correctEnterprise;

    EnterpriseController(EnterpriseSearch search, ListAnswers lists, CorrectEnterprise correctEnterprise) {
        this.search = search;
        this.lists = lists;
        this.correctEnterprise = correctEnterprise;
    }

    @Operation(operationId = "listEnterprises", summary = "已核验的企业 / Verified enterprises")
    @GetMapping
    @Nullable
    Page<EnterpriseView> list(
            @RequestParam @Nullable @Parameter(description = "名称或信用代码含，可多个词 / Words in name or credit code") String q,
            @RequestParam @Nullable @Parameter(description = "区划代码 / County code", example = "330302") String county,
            @RequestParam @Nullable EnterpriseKind kind,
            @AllowedSorts({"name", "-name", "verifiedAt", "-verifiedAt"}) ListRequest request) {
        EnterpriseFilter filter =
                new EnterpriseFilter(county == null ? null : EnterpriseFacts.county("county", county), kind, q);
        return lists.answer(request, search.list(filter).map(EnterpriseView::of), EnterpriseView.COLUMNS);
    }

    @Operation(operationId = "getEnterprise", summary = "一家企业 / One enterprise")
    @GetMapping("/{enterpriseId}")
    ResponseEntity<EnterpriseView> get(@PathVariable UUID enterpriseId) {
        return answer(search.find(enterpriseId).orElseThrow(ProblemException::notFound));
    }

    @Operation(operationId = "correctEnterprise", summary = "更正企业信息 / Correct an enterprise's facts")
    @PutMapping("/{enterpriseId}")
    ResponseEntity<EnterpriseView> correct(
            @PathVariable UUID enterpriseId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EnterpriseBody body) {
        long version = ETags.require(ifMatch);
        return answer(correctEnterprise.correct(new CorrectEnterpriseCommand(enterpriseId, body.facts(), version)));
    }

    private static ResponseEntity<EnterpriseView> answer(Enterprise enterprise) {
        return ResponseEntity.ok().eTag(ETags.of(enterprise.version())).body(EnterpriseView.of(enterprise));
    }
}
