package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.school.need.application.ListedNeed;
import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedState;
import cn.linkage.school.need.model.NeedWarning;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need and whose it is. How much of it is met, matching-service tells.
 *
 * @param warnings only for those who write the need, in the answer to what they did; otherwise empty
 * @param version goes into If-Match when the need is changed
 */
@Schema(name = "Need", description = "需求 / need")
record NeedView(
        UUID id,
        UUID schoolId,
        String schoolName,
        String countyCode,
        Locality locality,
        String title,
        NeedDetailsView details,
        int quantity,
        int minimumUsefulQuantity,
        Readiness readiness,
        Set<GradeBand> gradeBands,
        LocalDate neededFrom,
        LocalDate neededUntil,
        NeedState state,
        Instant createdAt,
        @Nullable Instant publishedAt,

        @Schema(description = "仅在对编写者的答复中给出 / only in the answers to those who write the need")
        List<NeedWarningView> warnings,

        long version) {

    static NeedView of(ListedNeed listed) {
        return of(listed, List.of());
    }

    static NeedView of(ListedNeed listed, List<NeedWarning> warnings) {
        Need need = listed.need();
        NeedContent content = need.content();
        return new NeedView(
                need.id(),
                need.schoolId(),
                listed.schoolName(),
                listed.countyCode(),
                listed.locality(),
                content.title(),
                NeedDetailsView.of(content.details()),
                content.quantity().wanted(),
                content.quantity().minimumUseful(),
                content.readiness(),
                content.gradeBands(),
                content.window().from(),
                content.window().until(),
                need.state(),
                need.createdAt(),
                need.publishedAt(),
                warnings.stream().map(NeedWarningView::of).toList(),
                need.version());
    }
}
