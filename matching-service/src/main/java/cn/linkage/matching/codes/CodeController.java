package cn.linkage.matching.codes;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "codes", description = "代码表 / code lists")
@RestController
class CodeController {

    /**
     * @param items categories with their units
     * @param lists code lists that the details of these kinds use
     */
    @Schema(name = "ItemCategoryList")
    record ItemCategories(String version, List<ItemCategoryView> items, List<DetailCodes> lists) {}

    /** @param most the largest quantity of one offer or need, in the unit; money is counted in fen */
    @Schema(name = "ItemCategory")
    record ItemCategoryView(
            String code, GiftKind kind, Words words, ItemCategory.Unit unit, Words unitWords, int most) {}

    @Schema(name = "CountyList")
    record Counties(List<CountyView> items) {}

    @Schema(name = "County")
    record CountyView(String code, Words words) {}

    @Operation(
            operationId = "listItemCategories",
            summary = "列出物品类别、计量单位及各类别赠与所用代码表 / List item categories with their units, and the code lists of each kind")
    @GetMapping("/api/item-categories")
    ItemCategories itemCategories(@RequestParam(required = false) @Nullable GiftKind kind) {
        return new ItemCategories(
                ItemCategory.VERSION,
                Arrays.stream(ItemCategory.values())
                        .filter(c -> kind == null || c.kind() == kind)
                        .map(c -> new ItemCategoryView(
                                c.code(),
                                c.kind(),
                                c.words(),
                                c.unit(),
                                c.unit().words(),
                                c.unit().most()))
                        .toList(),
                DetailCodes.of(kind));
    }

    @Operation(operationId = "listCounties", summary = "列出温州各县（市、区） / List the counties of Wenzhou")
    @GetMapping("/api/counties")
    Counties counties() {
        return new Counties(Arrays.stream(County.values())
                .map(c -> new CountyView(c.code(), c.words()))
                .toList());
    }
}
