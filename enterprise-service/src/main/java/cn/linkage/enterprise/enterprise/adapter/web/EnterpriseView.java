package cn.linkage.enterprise.enterprise.adapter.web;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.enterprise.model.Enterprise;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A verified enterprise as anyone sees it. */
@Schema(name = "Enterprise", description = "已核验的企业 / A verified enterprise")
record EnterpriseView(
        UUID id,

        @Schema(description = "统一社会信用代码 / Unified social credit code", example = "91350100M000100Y43")
        String creditCode,

        String name,
        EnterpriseKind kind,
        String countyCode,
        Instant verifiedAt,

        @Schema(description = "版本，即 ETag / The version, which the ETag carries")
        long version) {

    static EnterpriseView of(Enterprise enterprise) {
        return new EnterpriseView(
                enterprise.id(),
                enterprise.code().value(),
                enterprise.facts().name(),
                enterprise.facts().kind(),
                enterprise.facts().county().code(),
                enterprise.verifiedAt(),
                enterprise.version());
    }
}
