package cn.linkage.school.school.adapter.web;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.school.model.Designation;
import cn.linkage.school.school.model.School;
import cn.linkage.starter.list.Columns;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anyone may know of a school.
 *
 * @param version goes into If-Match when the school is changed
 */
@Schema(name = "School", description = "学校 / school")
record SchoolView(
        UUID id,
        String schoolCode,
        String name,
        SchoolStage stage,
        Locality locality,
        String countyCode,
        List<DesignationView> designations,
        Instant verifiedAt,
        long version) {

    /** A dated tag; first and last day included, no last day while no end is known. */
    @Schema(name = "Designation", description = "学校称号，含起止日 / dated tag of a school, both days included")
    record DesignationView(
            @NotNull DesignationKind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        /** With both days; an open end stays open. */
        private Words words() {
            Words name = CodeWords.of(kind);
            String term = " " + from + "–" + (until == null ? "" : until);
            return new Words(name.zh() + term, name.en() + term);
        }

        Designation designation() {
            return new Designation(kind, from, until);
        }
    }

    static final Columns<SchoolView> COLUMNS = Columns.<SchoolView>titled("学校", "Schools")
            .text("名称", "Name", SchoolView::name)
            .text("学校标识码", "School code", SchoolView::schoolCode)
            .words("学段", "Stage", school -> CodeWords.of(school.stage()))
            .words("城乡类型", "Locality", school -> CodeWords.of(school.locality()))
            .words("县（市、区）", "County", school -> CodeWords.county(school.countyCode()))
            .text("区划代码", "County code", SchoolView::countyCode)
            .manyWords(
                    "称号",
                    "Designations",
                    school -> school.designations().stream()
                            .map(DesignationView::words)
                            .toList())
            .moment("核验时间", "Verified at", SchoolView::verifiedAt);

    static SchoolView of(School school) {
        return new SchoolView(
                school.id(),
                school.code().value(),
                school.facts().name(),
                school.stage(),
                school.facts().locality(),
                school.facts().county().code(),
                school.designations().all().stream()
                        .map(tag -> new DesignationView(tag.kind(), tag.from(), tag.until()))
                        .toList(),
                school.verifiedAt(),
                school.version());
    }
}
