package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedWindow;
import cn.linkage.school.need.model.Quantity;
import cn.linkage.starter.problem.FieldChecks;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;

/** All that the school says about a need; no grade bands means every band. */
@Schema(name = "NeedRequest", description = "需求内容 / what the school asks for")
record NeedRequest(
        @NotNull String title,
        @NotNull @Valid NeedDetailsView details,
        @NotNull Integer quantity,
        @NotNull Integer minimumUsefulQuantity,
        @NotNull Readiness readiness,
        @NotNull Set<@NotNull GradeBand> gradeBands,
        @NotNull LocalDate neededFrom,
        @NotNull LocalDate neededUntil) {

    NeedContent content() {
        FieldChecks.all(() -> NeedContent.title(title), details::toModel, this::amount, this::window);
        return new NeedContent(title, details.toModel(), amount(), readiness, gradeBands, window());
    }

    private Quantity amount() {
        return new Quantity(quantity, minimumUsefulQuantity);
    }

    private NeedWindow window() {
        return new NeedWindow(neededFrom, neededUntil);
    }
}
