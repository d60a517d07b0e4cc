package cn.linkage.school.registration.adapter.web;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.school.contact.Contact;
import cn.linkage.school.registration.application.FileApplicationCommand;
import cn.linkage.school.registration.model.RequestedRole;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import cn.linkage.starter.problem.FieldChecks;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish to act for a school; a science vice-principal brings the term. */
@Schema(name = "SchoolApplicationRequest", description = "加入或登记学校的申请 / wish to act for a school")
record ApplicationRequest(
        @NotNull String schoolCode,
        @NotNull String name,
        @NotNull SchoolStage stage,
        @NotNull Locality locality,
        @NotNull String countyCode,
        @NotNull String contactName,
        @NotNull String contactTelephone,

        @Schema(allowableValues = {"SCHOOL_MEMBER", "SCIENCE_VICE_PRINCIPAL"}) @NotNull
        MembershipRole role,

        @Valid @Nullable TermView scienceVicePrincipal) {

    FileApplicationCommand command(UUID applicantId) {
        FieldChecks.all(
                this::code,
                () -> SchoolFacts.name(name),
                () -> SchoolFacts.county(countyCode),
                () -> Contact.name(contactName),
                () -> Contact.telephone(contactTelephone),
                this::requestedRole);
        return new FileApplicationCommand(
                applicantId,
                code(),
                new SchoolFacts(name, locality, SchoolFacts.county(countyCode)),
                requestedRole(),
                new Contact(contactName, contactTelephone));
    }

    private SchoolCode code() {
        SchoolCode code = new SchoolCode(schoolCode);
        code.requireStage(stage);
        return code;
    }

    private RequestedRole requestedRole() {
        return switch (role) {
            case SCHOOL_MEMBER -> new RequestedRole.Member();
            case SCIENCE_VICE_PRINCIPAL -> {
                if (scienceVicePrincipal == null) {
                    throw new InvalidValueException(
                            "scienceVicePrincipal",
                            "申请科学副校长须填写学科与任期",
                            "a science vice-principal needs subject and term, got none");
                }
                yield new RequestedRole.ScienceVicePrincipal(scienceVicePrincipal.appointment());
            }
            case ENTERPRISE_MEMBER, TECHNOLOGY_VICE_PRESIDENT ->
                throw new InvalidValueException(
                        "role",
                        "身份应为 SCHOOL_MEMBER 或 SCIENCE_VICE_PRINCIPAL，收到 " + role,
                        "the role is SCHOOL_MEMBER or SCIENCE_VICE_PRINCIPAL, got " + role);
        };
    }

    @Override
    public String toString() {
        return "ApplicationRequest[" + schoolCode + ", " + role + "]";
    }
}
