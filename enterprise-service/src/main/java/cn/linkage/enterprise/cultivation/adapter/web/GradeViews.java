package cn.linkage.enterprise.cultivation.adapter.web;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.cultivation.application.CultivationSearch.Graded;
import cn.linkage.enterprise.cultivation.application.CultivationSearch.Listed;
import cn.linkage.enterprise.cultivation.model.Marks;
import cn.linkage.starter.list.Columns;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grades as the API shows them. */
final class GradeViews {

    private GradeViews() {}

    /** The colour alone: what an enterprise's own members see. */
    @Schema(name = "CultivationColour", description = "颜色及其评定日 / A colour and the day it was given")
    record ColourView(String code, String nameZh, String nameEn, String rgb, LocalDate assessedOn) {

        private Words words() {
            return new Words(nameZh, nameEn);
        }

        static ColourView of(Graded graded) {
            return new ColourView(
                    graded.colour().code(),
                    graded.colour().name().zh(),
                    graded.colour().name().en(),
                    graded.colour().rgb(),
                    graded.assessment().assessedOn());
        }
    }

    /** All of an assessment: for the bureau. */
    @Schema(name = "CultivationAssessment", description = "一次评定 / An assessment")
    record AssessmentView(
            UUID id,
            UUID enterpriseId,
            LocalDate assessedOn,
            int schemeVersion,
            Map<String, Integer> points,
            int totalPoints,
            ColourView colour,
            @Nullable String note,

            @Schema(description = "评定人 / Who assessed") UUID assessedBy,
            Instant recordedAt,

            @Schema(description = "版本，用于 If-Match / The version, for If-Match")
            long version) {

        static final Columns<AssessmentView> COLUMNS = Columns.<AssessmentView>titled("评定记录", "Assessments")
                .day("评定日", "Assessed on", AssessmentView::assessedOn)
                .text("颜色", "Colour", view -> view.colour().code())
                .words("颜色名称", "Colour's name", view -> view.colour().words())
                .number("总分", "Points in all", AssessmentView::totalPoints)
                .text("各项得分", "Points by criterion", AssessmentView::points)
                .number("标准版本", "Version of the criteria", AssessmentView::schemeVersion)
                .text("说明", "Note", AssessmentView::note)
                .moment("登记时间", "Recorded at", AssessmentView::recordedAt);

        static AssessmentView of(Graded graded) {
            Marks marks = graded.assessment().marks();
            return new AssessmentView(
                    graded.assessment().id(),
                    graded.assessment().enterpriseId(),
                    graded.assessment().assessedOn(),
                    marks.schemeVersion(),
                    marks.points(),
                    marks.totalPoints(),
                    ColourView.of(graded),
                    marks.note(),
                    marks.by(),
                    marks.at(),
                    graded.assessment().version());
        }
    }

    /** An enterprise of the library. */
    @Schema(name = "CultivatedEnterprise", description = "培育库中的企业 / An enterprise of the library")
    record CultivatedView(
            UUID enterpriseId,
            String enterpriseName,
            EnterpriseKind kind,
            String countyCode,
            int totalPoints,
            ColourView colour) {

        static final Columns<CultivatedView> COLUMNS = Columns.<CultivatedView>titled("培育库", "Cultivation library")
                .text("企业", "Enterprise", CultivatedView::enterpriseName)
                .text("类型", "Kind", CultivatedView::kind)
                .text("区划代码", "County code", CultivatedView::countyCode)
                .text("颜色", "Colour", view -> view.colour().code())
                .words("颜色名称", "Colour's name", view -> view.colour().words())
                .number("总分", "Points in all", CultivatedView::totalPoints)
                .day("评定日", "Assessed on", view -> view.colour().assessedOn());

        static CultivatedView of(Listed listed) {
            return new CultivatedView(
                    listed.graded().assessment().enterpriseId(),
                    listed.enterpriseName(),
                    listed.kind(),
                    listed.county().code(),
                    listed.graded().assessment().marks().totalPoints(),
                    ColourView.of(listed.graded()));
        }
    }
}
