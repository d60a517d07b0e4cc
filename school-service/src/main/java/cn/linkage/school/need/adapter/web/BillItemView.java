package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.BillLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A {@link BillLine} as the API spells it. */
@Schema(name = "BillItem", description = "清单的一行 / a line of a bill of items")
record BillItemView(
        @Schema(description = "1 至 100 个字 / 1 to 100 characters") @NotNull
        String item,

        @Schema(description = "1 至 100000 / 1 to 100,000") @NotNull
        Integer count,

        @Schema(description = "计量单位，1 至 20 个字 / counted in what, 1 to 20 characters") @NotNull
        String unit,

        @Schema(description = "估计单价（分），0 至 10^12 / estimated price of one in fen, 0 to 10^12") @Nullable
        Long unitPriceFen) {

    BillLine toModel() {
        return new BillLine(item, count, unit, unitPriceFen);
    }

    static BillItemView of(BillLine line) {
        return new BillItemView(line.item(), line.count(), line.unit(), line.unitPriceFen());
    }
}
