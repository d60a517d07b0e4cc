package cn.linkage.matching.policy;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A policy that somebody has in mind.
 *
 * @param noteZh why, in Chinese
 * @param noteEn why, in English
 */
@Schema(name = "NewPolicy")
public record NewPolicy(
        @NotBlank @Size(max = 500) String noteZh,
        @NotBlank @Size(max = 500) String noteEn,
        @NotNull @Valid PolicyRules rules) {}
