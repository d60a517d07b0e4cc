package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.VenueAidNeed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A {@link VenueAidNeed} as the API spells it. */
@Schema(name = "VenueAidNeed", description = "援建场所，数量为间数 / rooms to be built or fitted out; the quantity counts rooms")
record VenueAidNeedView(
        @NotNull String itemCategory,

        @Schema(description = "1 至 200 个字 / 1 to 200 characters") @NotNull
        String room,

        @Schema(description = "每间面积，10 至 10000 平方米 / area of one room, 10 to 10,000 square metres") @NotNull
        Integer areaSquareMetres,

        @NotNull Boolean constructionNeeded,

        @Schema(description = "可为空，最多 200 行 / may be empty, at most 200 lines") @NotNull
        List<@NotNull @Valid BillItemView> billOfItems)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new VenueAidNeed(
                NeedDetails.category(itemCategory),
                room,
                areaSquareMetres,
                constructionNeeded,
                billOfItems.stream().map(BillItemView::toModel).toList());
    }

    static VenueAidNeedView of(VenueAidNeed need) {
        return new VenueAidNeedView(
                need.itemCategory().code(),
                need.room(),
                need.areaSquareMetres(),
                need.constructionNeeded(),
                need.billOfItems().stream().map(BillItemView::of).toList());
    }
}
