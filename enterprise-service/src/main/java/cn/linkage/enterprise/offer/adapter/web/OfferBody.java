package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCategory.Unit;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.OfferWindow;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member says about an offer. */
@Schema(name = "OfferContent", description = "供给内容 / What is offered")
record OfferBody(
        @NotNull @Schema(minLength = 1, maxLength = OfferContent.TITLE_MAX, example = "生物显微镜 30 台")
        String title,

        @NotNull @Valid OfferDetailsBody details,

        @NotNull
        @Schema(
                description =
                        "数量，以物品类别的单位计，不超过该单位的上限 / Quantity, in the unit of the item category, at most its largest",
                minimum = "1",
                maximum = "" + OfferContent.QUANTITY_MAX,
                example = "30")
        Integer quantity,

        @NotNull @Schema(description = "覆盖范围 / How far it goes")
        Reach reach,

        @Schema(description = "面向学段，空为全部 / Grade bands, empty for all") @Nullable
        Set<@NotNull GradeBand> gradeBands,

        @NotNull @Schema(description = "首日 / First day") LocalDate availableFrom,
        @NotNull @Schema(description = "末日 / Last day") LocalDate availableUntil,

        @Schema(
                description = "负责的科技副总（任职的 membershipId），须在任期内 / The technology vice-president who stands for it,"
                        + " by membershipId, in term")
        @Nullable
        UUID technologyVicePresidentId) {

    OfferContent toModel() {
        EveryFinding.of(
                () -> OfferContent.title(title),
                () -> details.toModel().requireAllowed(),
                () -> OfferContent.quantity(quantity, unit()),
                this::window);
        OfferDetails sound = details.toModel();
        EveryFinding.of(() -> sound.requireFit(quantity, window()));
        return new OfferContent(
                title,
                sound,
                quantity,
                reach,
                gradeBands == null ? Set.of() : gradeBands,
                window(),
                technologyVicePresidentId);
    }

    /** Where the category is unknown, the unit that allows most: that the category is wrong is found out elsewhere. */
    private Unit unit() {
        return ItemCategory.ofCode(details.itemCategory())
                .map(ItemCategory::unit)
                .orElse(Unit.FEN);
    }

    private OfferWindow window() {
        return new OfferWindow(availableFrom, availableUntil);
    }
}
