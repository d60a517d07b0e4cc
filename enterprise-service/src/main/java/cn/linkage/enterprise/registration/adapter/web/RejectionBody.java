package cn.linkage.enterprise.registration.adapter.web;

import cn.linkage.enterprise.registration.model.Decision;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Why an application is rejected. */
@Schema(name = "Rejection", description = "驳回 / A rejection")
record RejectionBody(
        @NotNull @Schema(maxLength = Decision.REASON_MAX, example = "营业执照与名称不符")
        String reason) {}
