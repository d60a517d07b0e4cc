package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.enterprise.offer.model.StudyTourOffer;
import cn.linkage.enterprise.offer.model.TourSlot;
import cn.linkage.starter.ids.Ids;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link TourSlot} as the API spells it; one without an id is new and gets one. */
@Schema(name = "TourSlot", description = "研学场次 / A date on which pupils can be received")
record TourSlotBody(
        @Schema(
                description =
                        "场次编号，新场次不填，已有场次须填 / Identity of the slot: left out for a new one, sent for one that exists")
        @Nullable
        UUID slotId,

        @NotNull @Schema(description = "日期，含住宿的为首日 / The day; with lodging the first day")
        LocalDate date,

        @NotNull
        @Schema(
                description = "最多学生数 / The most pupils",
                minimum = "1",
                maximum = "" + StudyTourOffer.CAPACITY_MOST,
                example = "80")
        Integer capacity,

        @Schema(description = "面向学段，空为全部 / Grade bands, empty for all") @Nullable
        Set<@NotNull GradeBand> gradeBands) {

    static TourSlotBody of(TourSlot slot) {
        return new TourSlotBody(slot.slotId(), slot.date(), slot.capacity(), slot.gradeBands());
    }

    TourSlot toModel() {
        return new TourSlot(
                slotId == null ? Ids.next() : slotId, date, capacity, gradeBands == null ? Set.of() : gradeBands);
    }
}
