package cn.linkage.enterprise.enterprise.adapter.web;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.starter.problem.FieldChecks;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What a member corrects. */
@Schema(name = "EnterpriseCorrection", description = "企业信息更正 / A correction of an enterprise's facts")
record EnterpriseBody(
        @NotNull @Schema(minLength = 1, maxLength = EnterpriseFacts.NAME_MAX)
        String name,

        @NotNull EnterpriseKind kind,
        @NotNull @Schema(example = "330302") String countyCode) {

    EnterpriseFacts facts() {
        FieldChecks.all(() -> EnterpriseFacts.name(name), () -> EnterpriseFacts.county("countyCode", countyCode));
        return new EnterpriseFacts(name, kind, EnterpriseFacts.county("countyCode", countyCode));
    }
}
