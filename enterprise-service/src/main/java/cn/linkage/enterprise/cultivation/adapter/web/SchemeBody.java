package cn.linkage.enterprise.cultivation.adapter.web;

import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.cultivation.application.PublishScheme;
import cn.linkage.enterprise.cultivation.model.Codes;
import cn.linkage.enterprise.cultivation.model.ColourBand;
import cn.linkage.enterprise.cultivation.model.Criterion;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A version of the criteria and colours, as the bureau writes it. */
@Schema(name = "CultivationSchemeContent", description = "评定标准与颜色档 / Criteria and colours")
record SchemeBody(
        @NotNull @Schema(description = "生效日 / First day in force")
        LocalDate inForceFrom,

        @NotBlank @Size(max = 500) String noteZh,
        @NotBlank @Size(max = 500) String noteEn,

        @NotEmpty @Size(max = GradingScheme.CRITERIA_MAX) @Valid
        List<@NotNull CriterionBody> criteria,

        @NotEmpty @Size(max = GradingScheme.BANDS_MAX) @Valid
        List<@NotNull ColourBandBody> bands) {

    /** One criterion. */
    @Schema(name = "CultivationCriterion", description = "评定指标 / A criterion")
    record CriterionBody(
            @NotNull @Pattern(regexp = Codes.FORM) @Schema(example = "RESEARCH_STAFF")
            String code,

            @NotBlank @Size(max = 60) @Schema(example = "科研人员占比")
            String nameZh,

            @NotBlank @Size(max = 60) @Schema(example = "Share of research staff")
            String nameEn,

            @NotNull @Min(1) @Max(Criterion.POINTS_MAX) @Schema(description = "满分 / The most points", example = "20")
            Integer maxPoints) {

        static CriterionBody of(Criterion criterion) {
            return new CriterionBody(
                    criterion.code(), criterion.name().zh(), criterion.name().en(), criterion.maxPoints());
        }

        Criterion toModel() {
            return new Criterion(code, new Words(nameZh, nameEn), maxPoints);
        }
    }

    /** One colour. */
    @Schema(name = "CultivationColourBand", description = "颜色档 / A colour and its minimum")
    record ColourBandBody(
            @NotNull @Pattern(regexp = Codes.FORM) @Schema(example = "GREEN")
            String code,

            @NotBlank @Size(max = 60) @Schema(example = "绿色")
            String nameZh,

            @NotBlank @Size(max = 60) @Schema(example = "Green")
            String nameEn,

            @NotNull @Pattern(regexp = ColourBand.RGB_FORM) @Schema(example = "#2E7D32")
            String rgb,

            @NotNull
            @Min(0)
            @Schema(description = "起始分，最低一档为 0 / The smallest sum of points; 0 for the lowest", example = "80")
            Integer minimumPoints) {

        static ColourBandBody of(ColourBand band) {
            return new ColourBandBody(
                    band.code(), band.name().zh(), band.name().en(), band.rgb(), band.minimumPoints());
        }

        ColourBand toModel() {
            return new ColourBand(code, new Words(nameZh, nameEn), rgb, minimumPoints);
        }
    }

    static SchemeBody of(GradingScheme scheme) {
        return new SchemeBody(
                scheme.inForceFrom(),
                scheme.note().zh(),
                scheme.note().en(),
                scheme.criteria().stream().map(CriterionBody::of).toList(),
                scheme.bands().stream().map(ColourBandBody::of).toList());
    }

    PublishScheme.Command command(UUID by) {
        return new PublishScheme.Command(
                inForceFrom,
                new Words(noteZh, noteEn),
                criteria.stream().map(CriterionBody::toModel).toList(),
                bands.stream().map(ColourBandBody::toModel).toList(),
                by);
    }
}
