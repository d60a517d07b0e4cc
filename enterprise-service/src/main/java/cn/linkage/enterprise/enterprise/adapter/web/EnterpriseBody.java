package cn.linkage.enterprise.enterprise.adapter.web;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.enterprise.contact.Contact;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What a member corrects. */
@Schema(name = "EnterpriseCorrection", description = "企业信息更正 / A correction of an enterprise's facts")
record EnterpriseBody(
        @NotBlank @Schema(maxLength = EnterpriseFacts.NAME_MAX)
        String name,

        @NotNull EnterpriseKind kind,
        @NotNull @Schema(example = "330302") String countyCode,

        @Schema(description = "与电话同填，不填则保持原样 / With the telephone, or left out to keep the one there is") @Nullable
        String contactName,

        @Nullable String contactTelephone) {

    EnterpriseFacts facts() {
        return new EnterpriseFacts(name, kind, EnterpriseFacts.county("countyCode", countyCode));
    }

    @Nullable
    Contact contact() {
        if (contactName == null && contactTelephone == null) {
            return null;
        }
        if (contactName == null || contactTelephone == null) {
            throw new InvalidValueException(
                    contactName == null ? "contactName" : "contactTelephone",
                    "联系人姓名和电话须一并填写",
                    "a contact's name and telephone come together");
        }
        return new Contact(contactName, contactTelephone);
    }
}
