package cn.linkage.enterprise.cultivation.adapter.web;

import cn.linkage.enterprise.cultivation.model.Marks;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment to make. */
@Schema(name = "NewCultivationAssessment", description = "新的评定 / An assessment to make")
record AssessmentBody(
        @NotNull @Schema(description = "评定日，不晚于今天 / The day it is of, not after today")
        LocalDate assessedOn,

        @NotNull @Schema(description = "各指标得分，按代码 / Points by the code of the criterion, of every criterion")
        Map<String, @NotNull Integer> points,

        @Nullable @Size(max = Marks.NOTE_MAX) @Schema(description = "说明 / A note")
        String note) {

    /** What an assessment should have said. */
    @Schema(name = "CultivationMarks", description = "更正后的得分 / What it should have said")
    record MarksBody(
            @NotNull @Schema(description = "各指标得分，按代码 / Points by the code of the criterion, of every criterion")
            Map<String, @NotNull Integer> points,

            @Nullable @Size(max = Marks.NOTE_MAX) @Schema(description = "说明 / A note")
            String note) {}
}
