package cn.linkage.enterprise.certificate;

import cn.linkage.enterprise.certificate.CertificateBody.CertificateView;
import cn.linkage.enterprise.certificate.Certificates.Kept;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The certificates of one enterprise. */
@RestController
@RequestMapping("/api/enterprises/{enterpriseId}/certificates")
@Tag(name = "certificates", description = "企业证书 / Certificates of enterprises")
class CertificateController {

    private final Certificates certificates;
    private final Idempotency idempotency;
    private final ListAnswers lists;

    CertificateController(Certificates certificates, Idempotency idempotency, ListAnswers lists) {
        this.lists = lists;
        this.certificates = certificates;
        this.idempotency = idempotency;
    }

    @Operation(operationId = "enterCertificate", summary = "登记证书 / Enter a certificate")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CertificateView> enter(
            @PathVariable UUID enterpriseId,
            @Valid @RequestBody CertificateBody body,
            HttpServletRequest request,
            Locale locale) {
        return idempotency.once(request, () -> {
            Kept kept = certificates.enter(enterpriseId, body.toModel());
            URI address = URI.create("/api/enterprises/" + enterpriseId + "/certificates/" + kept.id());
            return answer(ResponseEntity.created(address), kept, locale);
        });
    }

    @Operation(
            operationId = "listCertificates",
            summary = "企业的证书，先到期的在前 / The certificates of an enterprise, the first to end first")
    @GetMapping
    @Nullable
    Page<CertificateView> list(
            @PathVariable UUID enterpriseId,
            @AllowedSorts({"expiresOn", "-expiresOn", "issuedOn", "-issuedOn"}) ListRequest request,
            Locale locale) {
        return lists.answer(
                request,
                certificates.ofEnterprise(enterpriseId).map(kept -> CertificateView.of(kept, locale)),
                CertificateView.COLUMNS);
    }

    @Operation(operationId = "getCertificate", summary = "一张证书 / One certificate")
    @GetMapping("/{certificateId}")
    ResponseEntity<CertificateView> get(
            @PathVariable UUID enterpriseId, @PathVariable UUID certificateId, Locale locale) {
        return answer(ResponseEntity.ok(), certificates.find(enterpriseId, certificateId), locale);
    }

    @Operation(
            operationId = "changeCertificate",
            summary = "修改证书，例如重新认定后 / Change a certificate, for example after it was renewed")
    @PutMapping("/{certificateId}")
    ResponseEntity<CertificateView> change(
            @PathVariable UUID enterpriseId,
            @PathVariable UUID certificateId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CertificateBody body,
            Locale locale) {
        long version = ETags.require(ifMatch);
        return answer(
                ResponseEntity.ok(), certificates.change(enterpriseId, certificateId, body.toModel(), version), locale);
    }

    @Operation(operationId = "removeCertificate", summary = "删除误登的证书 / Remove a certificate entered by mistake")
    @DeleteMapping("/{certificateId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable UUID enterpriseId,
            @PathVariable UUID certificateId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        certificates.remove(enterpriseId, certificateId, ETags.require(ifMatch));
    }

    private static ResponseEntity<CertificateView> answer(ResponseEntity.BodyBuilder answer, Kept kept, Locale locale) {
        return answer.eTag(ETags.of(kept.version())).body(CertificateView.of(kept, locale));
    }
}
