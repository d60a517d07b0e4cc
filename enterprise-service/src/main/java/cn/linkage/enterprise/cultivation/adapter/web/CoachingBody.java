package cn.linkage.enterprise.cultivation.adapter.web;

import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.CoachingContent;
import cn.linkage.starter.list.Columns;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A coaching, as the bureau writes it. */
@Schema(name = "CoachingContent", description = "辅导内容 / What happened at a coaching")
record CoachingBody(
        @NotNull @Schema(description = "日期，不晚于今天 / The day, not after today")
        LocalDate heldOn,

        @NotNull @Schema(description = "培训或一对一辅导 / Training for several, or one-to-one")
        CoachingContent.Kind kind,

        @NotBlank @Size(max = CoachingContent.TOPIC_MAX) @Schema(description = "主题 / Topic", example = "研发费用归集")
        String topic,

        @Nullable
        @Size(max = CoachingContent.AGREED_MAX)
        @Schema(description = "商定事项 / What was agreed", example = "六月底前补齐研发台账")
        String agreed) {

    CoachingContent toModel() {
        return new CoachingContent(heldOn, kind, topic, agreed == null ? "" : agreed);
    }

    /** An entry of the log. */
    @Schema(name = "Coaching", description = "辅导记录 / An entry of the coaching log")
    record CoachingView(
            UUID id,
            UUID enterpriseId,
            LocalDate heldOn,
            CoachingContent.Kind kind,
            String topic,
            String agreed,
            Instant recordedAt,

            @Schema(description = "版本，用于 If-Match / The version, for If-Match")
            long version) {

        static final Columns<CoachingView> COLUMNS = Columns.<CoachingView>titled("辅导记录", "Coaching log")
                .day("日期", "Held on", CoachingView::heldOn)
                .text("方式", "Kind", CoachingView::kind)
                .text("主题", "Topic", CoachingView::topic)
                .text("商定事项", "Agreed", CoachingView::agreed)
                .moment("登记时间", "Recorded at", CoachingView::recordedAt);

        static CoachingView of(Coaching coaching) {
            CoachingContent content = coaching.content();
            return new CoachingView(
                    coaching.id(),
                    coaching.enterpriseId(),
                    content.heldOn(),
                    content.kind(),
                    content.topic(),
                    content.agreed(),
                    coaching.recordedAt(),
                    coaching.version());
        }
    }
}
