package cn.linkage.enterprise.certificate;

import cn.linkage.enterprise.certificate.Certificates.Kept;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.problem.FieldChecks;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A certificate as a member writes it. */
@Schema(name = "CertificateContent", description = "证书内容 / What a certificate says")
record CertificateBody(
        @NotNull CertificateKind kind,

        @NotNull
        @Schema(
                description = "证书编号；高企证书通常为 GR、年份、33、6 位数字，不符只提示 / The number; an unusual one is only warned of",
                minLength = 1,
                maxLength = Certificate.NUMBER_MAX,
                example = "GR202533000123")
        String number,

        @NotNull @Schema(description = "发证日 / Day of issue") LocalDate issuedOn,

        @NotNull @Schema(description = "到期日，当日仍有效 / Last day on which it is valid")
        LocalDate expiresOn) {

    Certificate toModel() {
        FieldChecks.all(() -> Certificate.number(number), () -> new Certificate(kind, "ANY", issuedOn, expiresOn));
        return new Certificate(kind, number, issuedOn, expiresOn);
    }

    /** A certificate as it is kept. */
    @Schema(name = "Certificate", description = "证书 / A certificate")
    record CertificateView(
            UUID id,
            UUID enterpriseId,
            CertificateKind kind,
            String number,
            LocalDate issuedOn,
            LocalDate expiresOn,

            @Schema(description = "提示，不妨碍保存 / What looks wrong; it blocks nothing")
            List<WarningView> warnings,

            @Schema(description = "版本，即 ETag / The version, which the ETag carries")
            long version) {

        static final Columns<CertificateView> COLUMNS = Columns.<CertificateView>titled("企业证书", "Certificates")
                .text("类型", "Kind", CertificateView::kind)
                .text("编号", "Number", CertificateView::number)
                .day("发证日", "Issued on", CertificateView::issuedOn)
                .day("到期日", "Expires on", CertificateView::expiresOn);

        static CertificateView of(Kept kept, Locale locale) {
            Certificate certificate = kept.certificate();
            return new CertificateView(
                    kept.id(),
                    kept.enterpriseId(),
                    certificate.kind(),
                    certificate.number(),
                    certificate.issuedOn(),
                    certificate.expiresOn(),
                    certificate.warnings().stream()
                            .map(warning -> WarningView.of(warning, locale))
                            .toList(),
                    kept.version());
        }
    }

    /** What looks wrong, in the reader's language. */
    @Schema(name = "CertificateWarning", description = "证书提示 / What looks wrong with a certificate")
    record WarningView(String code, String message) {

        static WarningView of(CertificateWarning warning, Locale locale) {
            return new WarningView(
                    warning.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    warning.words().in(locale));
        }
    }
}
