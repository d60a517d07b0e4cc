package cn.linkage.enterprise.certificate;

import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.certificate.CertificateNotices.Notice;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reminders of certificates, for the enterprise's members. */
@RestController
@Tag(name = "certificates", description = "企业证书 / Certificates of enterprises")
class NoticeController {

    /** A reminder, in the reader's language. */
    @Schema(name = "CertificateNotice", description = "证书到期提醒 / A reminder of a certificate's end")
    record NoticeView(
            UUID id,
            UUID certificateId,
            CertificateKind kind,
            String number,
            LocalDate expiresOn,

            @Schema(description = "到期前多少天的提醒 / Which reminder: days before the end", example = "90")
            int daysBefore,

            String message,
            Instant createdAt) {

        static final Columns<NoticeView> COLUMNS = Columns.<NoticeView>titled("证书到期提醒", "Certificate reminders")
                .text("证书", "Certificate", NoticeView::number)
                .text("类型", "Kind", NoticeView::kind)
                .day("到期日", "Expires on", NoticeView::expiresOn)
                .number("提前天数", "Days before", NoticeView::daysBefore)
                .text("提醒", "Message", NoticeView::message)
                .moment("提醒时间", "Created at", NoticeView::createdAt);

        static NoticeView of(Notice notice, Locale locale) {
            Words kind = notice.kind().words();
            Words message = new Words(
                    kind.zh() + " " + notice.number() + " 将于 " + notice.expiresOn() + " 到期，请及时办理重新认定或更新登记",
                    "The " + kind.en() + " " + notice.number() + " ends on " + notice.expiresOn()
                            + "; have it renewed and enter the new dates");
            return new NoticeView(
                    notice.id(),
                    notice.certificateId(),
                    notice.kind(),
                    notice.number(),
                    notice.expiresOn(),
                    notice.daysBefore(),
                    message.in(locale),
                    notice.createdAt());
        }
    }

    private final CertificateNotices notices;
    private final ListAnswers lists;

    NoticeController(CertificateNotices notices, ListAnswers lists) {
        this.lists = lists;
        this.notices = notices;
    }

    @Operation(
            operationId = "listCertificateNotices",
            summary = "证书到期提醒，新的在前 / Reminders of certificates that end, newest first")
    @GetMapping("/api/enterprises/{enterpriseId}/certificate-notices")
    @Nullable
    Page<NoticeView> list(
            @PathVariable UUID enterpriseId,
            @AllowedSorts({"-createdAt", "createdAt"}) ListRequest request,
            Locale locale) {
        return lists.answer(
                request,
                notices.ofEnterprise(enterpriseId).map(notice -> NoticeView.of(notice, locale)),
                NoticeView.COLUMNS);
    }
}
