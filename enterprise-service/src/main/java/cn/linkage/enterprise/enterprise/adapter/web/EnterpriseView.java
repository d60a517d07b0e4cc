package cn.linkage.enterprise.enterprise.adapter.web;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.starter.list.Columns;
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

    static final Columns<EnterpriseView> COLUMNS = Columns.<EnterpriseView>titled("企业", "Enterprises")
            .text("名称", "Name", EnterpriseView::name)
            .text("统一社会信用代码", "Unified social credit code", EnterpriseView::creditCode)
            .words("类型", "Kind", enterprise -> CodeWords.of(enterprise.kind()))
            .words("县（市、区）", "County", enterprise -> CodeWords.county(enterprise.countyCode()))
            .text("区划代码", "County code", EnterpriseView::countyCode)
            .moment("核验时间", "Verified at", EnterpriseView::verifiedAt);

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
