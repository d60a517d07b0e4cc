package cn.linkage.school.registration.adapter.web;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.school.contact.ContactView;
import cn.linkage.school.registration.application.ListedApplication;
import cn.linkage.school.registration.model.ApplicationState;
import cn.linkage.school.registration.model.Decision;
import cn.linkage.school.registration.model.RequestedRole.ScienceVicePrincipal;
import cn.linkage.school.registration.model.SchoolApplication;
import cn.linkage.school.registration.model.Warning;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param contact masked in lists
 * @param registeredSchoolId the school that has the code already: approving adds a person to it
 * @param schoolId the school that the applicant acts for since the approval
 */
@Schema(name = "SchoolApplication", description = "申请 / application")
record ApplicationView(
        UUID id,
        UUID applicantId,
        String schoolCode,
        String name,
        SchoolStage stage,
        Locality locality,
        String countyCode,
        MembershipRole role,
        @Nullable TermView scienceVicePrincipal,
        @JsonUnwrapped ContactView contact,
        ApplicationState state,
        Instant filedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID registeredSchoolId,
        @Nullable UUID schoolId,
        List<WarningView> warnings,
        long version) {

    /** What the officer should look at before deciding. */
    @Schema(name = "ApplicationWarning", description = "审核提示 / hint to the officer")
    record WarningView(String code, String message) {

        static WarningView of(Warning warning, Locale locale) {
            return new WarningView(
                    warning.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    warning.words().in(locale));
        }
    }

    static ApplicationView of(ListedApplication listed, ContactView contact, Locale locale) {
        SchoolApplication application = listed.application();
        Decision decision = application.decision();
        return new ApplicationView(
                application.id(),
                application.applicantId(),
                application.code().value(),
                application.facts().name(),
                application.code().stage(),
                application.facts().locality(),
                application.facts().county().code(),
                application.role().role(),
                application.role() instanceof ScienceVicePrincipal(var term) ? TermView.of(term) : null,
                contact,
                application.state(),
                application.filedAt(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                listed.registeredSchoolId(),
                decision == null ? null : decision.schoolId(),
                application.warnings().stream()
                        .map(warning -> WarningView.of(warning, locale))
                        .toList(),
                application.version());
    }
}
