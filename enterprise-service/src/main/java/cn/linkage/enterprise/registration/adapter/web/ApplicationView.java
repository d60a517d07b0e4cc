package cn.linkage.enterprise.registration.adapter.web;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.contact.ContactView;
import cn.linkage.enterprise.registration.application.ApplicationSearch.ListedApplication;
import cn.linkage.enterprise.registration.model.ApplicationState;
import cn.linkage.enterprise.registration.model.Decision;
import cn.linkage.enterprise.registration.model.EnterpriseApplication;
import cn.linkage.enterprise.registration.model.RequestedRole.TechnologyVicePresident;
import cn.linkage.enterprise.technologyvicepresident.AppointmentBody;
import cn.linkage.starter.crypto.Masking;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as its applicant and the economic bureau see it. */
@Schema(name = "EnterpriseApplication", description = "申请 / An application")
record ApplicationView(
        UUID id,
        UUID applicantId,
        String applicantName,
        String creditCode,
        String name,
        EnterpriseKind kind,
        String countyCode,
        @Schema(description = "列表中打码 / Masked in lists") String contactName,
        @Schema(description = "列表中打码 / Masked in lists") String contactTelephone,
        MembershipRole role,
        @Nullable AppointmentBody technologyVicePresident,
        ApplicationState state,
        Instant filedAt,
        @Nullable Instant decidedAt,

        @Schema(description = "驳回理由 / Why it was rejected") @Nullable
        String reason,

        @Schema(description = "批准后可代表的企业 / The enterprise acted for, once approved") @Nullable
        UUID enterpriseId,

        @Schema(description = "已有该代码的企业，此时为加入申请 / Known enterprise with this code: an application to join") @Nullable
        UUID knownEnterpriseId,

        @Schema(description = "对输入作了哪些规范 / What was put right in the input")
        List<Words> notes,

        @Schema(description = "版本，即 ETag / The version, which the ETag carries")
        long version) {

    static ApplicationView masked(ListedApplication listed, ContactView masked) {
        return of(listed, Masking.name(listed.application().applicant().name()), masked);
    }

    static ApplicationView full(ListedApplication listed, ContactView full) {
        return of(listed, listed.application().applicant().name(), full);
    }

    ApplicationView with(List<Words> notes) {
        return new ApplicationView(
                id,
                applicantId,
                applicantName,
                creditCode,
                name,
                kind,
                countyCode,
                contactName,
                contactTelephone,
                role,
                technologyVicePresident,
                state,
                filedAt,
                decidedAt,
                reason,
                enterpriseId,
                knownEnterpriseId,
                notes,
                version);
    }

    private static ApplicationView of(ListedApplication listed, String applicantName, ContactView contact) {
        EnterpriseApplication application = listed.application();
        Decision decision = application.decision();
        return new ApplicationView(
                application.id(),
                application.applicant().id(),
                applicantName,
                application.code().value(),
                application.facts().name(),
                application.facts().kind(),
                application.facts().county().code(),
                contact.contactName(),
                contact.contactTelephone(),
                application.role().role(),
                application.role() instanceof TechnologyVicePresident vicePresident
                        ? AppointmentBody.of(vicePresident.appointment())
                        : null,
                application.state(),
                application.filedAt(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.enterpriseId(),
                listed.knownEnterpriseId(),
                List.of(),
                application.version());
    }
}
