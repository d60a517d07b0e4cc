package cn.linkage.enterprise.registration.adapter.web;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.enterprise.contact.Contact;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.registration.application.FileApplicationCommand;
import cn.linkage.enterprise.registration.model.Applicant;
import cn.linkage.enterprise.registration.model.RequestedRole;
import cn.linkage.enterprise.technologyvicepresident.Appointment;
import cn.linkage.enterprise.technologyvicepresident.AppointmentBody;
import cn.linkage.starter.problem.FieldChecks;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What an applicant files. */
@Schema(name = "EnterpriseApplicationFiling", description = "入驻或加入企业的申请 / An application to act for an enterprise")
record ApplicationBody(
        @NotNull
        @Schema(
                description = "统一社会信用代码，空格和小写会被规范 / Credit code; spaces and small letters are put right",
                example = "91350100M000100Y43")
        String creditCode,

        @NotNull @Schema(maxLength = EnterpriseFacts.NAME_MAX)
        String name,

        @NotNull EnterpriseKind kind,
        @NotNull @Schema(example = "330302") String countyCode,
        @NotNull @Schema(maxLength = Contact.NAME_MAX) String contactName,
        @NotNull @Schema(example = "0577-88880000") String contactTelephone,

        @NotNull @Schema(allowableValues = {"ENTERPRISE_MEMBER", "TECHNOLOGY_VICE_PRESIDENT"})
        MembershipRole role,

        @Valid @Schema(description = "仅科技副总填写 / Only with TECHNOLOGY_VICE_PRESIDENT") @Nullable
        AppointmentBody technologyVicePresident) {

    private static final String APPOINTMENT = "technologyVicePresident";

    CreditCode.Normalised code() {
        return CreditCode.normalise(creditCode);
    }

    FileApplicationCommand command(Applicant applicant) {
        FieldChecks.all(
                this::code,
                () -> EnterpriseFacts.name(name),
                () -> EnterpriseFacts.county("countyCode", countyCode),
                () -> Contact.name(contactName),
                () -> Contact.telephone(contactTelephone),
                this::requestedRole);
        return new FileApplicationCommand(
                applicant,
                code().code(),
                new EnterpriseFacts(name, kind, EnterpriseFacts.county("countyCode", countyCode)),
                new Contact(contactName, contactTelephone),
                requestedRole());
    }

    private RequestedRole requestedRole() {
        return switch (role) {
            case ENTERPRISE_MEMBER -> new RequestedRole.Member();
            case TECHNOLOGY_VICE_PRESIDENT -> new RequestedRole.TechnologyVicePresident(appointment());
            case SCHOOL_MEMBER, SCIENCE_VICE_PRINCIPAL ->
                throw new InvalidValueException(
                        "role",
                        role + " 是学校一方的身份，这里只能是 ENTERPRISE_MEMBER 或 TECHNOLOGY_VICE_PRESIDENT",
                        role + " belongs to schools; here it is ENTERPRISE_MEMBER or TECHNOLOGY_VICE_PRESIDENT");
        };
    }

    private Appointment appointment() {
        if (technologyVicePresident == null) {
            throw new InvalidValueException(
                    APPOINTMENT, "科技副总的申请须填写任职信息", "an application as TECHNOLOGY_VICE_PRESIDENT needs the appointment");
        }
        try {
            return technologyVicePresident.toModel();
        } catch (InvalidValueException e) {
            throw new InvalidValueException(
                    APPOINTMENT + "." + e.field(), e.words().zh(), e.words().en());
        }
    }
}
